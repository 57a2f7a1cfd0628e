import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bscscan-api-key',
    title: 'BscScan API key',
    why: 'Reads chain data at the cost of the account.',
    remedy: 'delete it at https://bscscan.com/myapikey, then take it out of the code.',
    references: ['https://docs.bscscan.com/'],
    severity: 'low',
    names: ['bscscan', 'bsc scan'],
    value: { alphabet: 'upper-digits', length: 34 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
