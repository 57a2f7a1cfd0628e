import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'apilayer-api-key',
    title: 'APILayer key',
    why: 'Uses the APIs at the cost of the account.',
    remedy: 'reset it at https://apilayer.com/account, then take it out of the code.',
    references: ['https://apilayer.com/docs'],
    severity: 'medium',
    names: ['apilayer', 'api layer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
