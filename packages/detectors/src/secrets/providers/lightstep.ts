import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lightstep-access-token',
    title: 'Lightstep access token',
    why: 'Sends traces into the project.',
    remedy:
      'revoke it at https://app.lightstep.com and make a new one, then take it out of the code.',
    references: ['https://docs.lightstep.com/docs/create-and-manage-access-tokens'],
    severity: 'medium',
    names: ['lightstep'],
    value: {
      pattern: '[0-9A-Za-z+/]{32,200}={0,2}',
      least: 32,
      sample: (seed) => sample('base62', 44, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
