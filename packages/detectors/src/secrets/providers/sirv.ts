import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sirv-client-secret',
    title: 'Sirv client secret',
    why: 'Reads, changes and deletes the files of the account.',
    remedy:
      'revoke it at https://my.sirv.com/#/account/settings/api and make a new one, then take it out of the code.',
    references: ['https://apidocs.sirv.com'],
    severity: 'high',
    names: ['sirv client secret', 'sirv secret', 'sirv api'],
    value: {
      pattern: '[0-9A-Za-z+/]{86}==',
      least: 88,
      sample: (seed) => `${sample('base62', 86, seed)}==`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
