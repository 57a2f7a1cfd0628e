import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'qonto-secret-key',
    title: 'Qonto secret key',
    why: 'Reads the transactions of the company and makes transfers.',
    remedy: 'revoke it at https://app.qonto.com and make a new one, then take it out of the code.',
    references: ['https://docs.qonto.com'],
    severity: 'critical',
    names: ['qonto'],
    value: { alphabet: 'hex', length: [32, 64] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
