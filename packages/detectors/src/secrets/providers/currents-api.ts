import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'currents-api-key',
    title: 'Currents API key',
    why: 'Reads news at the cost of the account.',
    remedy: 'reset it at https://currentsapi.services/en/profile, then take it out of the code.',
    references: ['https://currentsapi.services/en/docs/'],
    severity: 'low',
    names: ['currentsapi', 'currents api'],
    value: {
      pattern: '[0-9A-Za-z_+=-]{48}',
      least: 48,
      sample: (seed) => sample('base64url', 48, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
