import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'userflow-api-key',
    title: 'Userflow API key',
    why: 'Reads and changes users and events of the account.',
    remedy:
      'revoke it at https://userflow.com/app and make a new one, then take it out of the code.',
    references: ['https://userflow.com/docs/api'],
    severity: 'high',
    names: ['userflow'],
    value: {
      pattern: '[0-9a-z]{2,8}_[0-9a-z]{20,32}',
      least: 23,
      sample: (seed) => `${sample('lower-digits', 5, seed)}_${sample('lower-digits', 24, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
