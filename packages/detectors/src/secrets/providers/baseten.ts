import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'baseten-api-key',
    title: 'Baseten API key',
    why: 'Runs and changes models at the cost of the account.',
    remedy: 'revoke it at https://app.baseten.co/settings/api_keys, then take it out of the code.',
    references: ['https://docs.baseten.co/'],
    severity: 'high',
    names: ['baseten'],
    value: {
      pattern: '[0-9A-Za-z]{8}[.][0-9A-Za-z]{32}',
      least: 41,
      sample: (seed) => `${sample('base62', 8, seed)}.${sample('base62', 32, seed + 7)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
