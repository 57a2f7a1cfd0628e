import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'databento-api-key',
    title: 'Databento API key',
    why: 'Buys market data at the cost of the account.',
    remedy:
      'delete it at https://databento.com/portal/keys and make a new one, then take it out of the code.',
    references: ['https://databento.com/docs/portal/api-keys'],
    severity: 'high',
    names: ['databento'],
    value: {
      pattern: 'db-[0-9A-Za-z]{29}',
      least: 32,
      sample: (seed) => `db-${sample('base62', 29, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
