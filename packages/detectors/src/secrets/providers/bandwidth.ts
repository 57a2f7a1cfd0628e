import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bandwidth-api-credential',
    title: 'Bandwidth API credential',
    why: 'Sends messages and calls at the cost of the account.',
    remedy: 'reset it at https://dashboard.bandwidth.com, then take it out of the code.',
    references: ['https://dev.bandwidth.com/docs/credentials/'],
    severity: 'high',
    names: [
      'bandwidth token',
      'bandwidth api',
      'bandwidth secret',
      'bandwidth password',
      'bandwidth voice',
    ],
    value: { alphabet: 'base62', length: [24, 64] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
