import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'repairshopr-api-key',
    title: 'RepairShopr API key',
    why: 'Reads and changes tickets, invoices and customers of the shop.',
    remedy:
      'revoke it at https://www.repairshopr.com and make a new one, then take it out of the code.',
    references: ['https://api-docs.repairshopr.com'],
    severity: 'high',
    names: ['repairshopr'],
    value: {
      pattern: '[0-9A-Za-z][0-9A-Za-z-]{49}[0-9A-Za-z]',
      least: 51,
      sample: (seed) => sample('base62', 51, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
