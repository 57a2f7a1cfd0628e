import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloverly-api-key',
    title: 'Cloverly key',
    why: 'Buys offsets at the cost of the account.',
    remedy: 'reset it at https://dashboard.cloverly.com, then take it out of the code.',
    references: ['https://docs.cloverly.com/'],
    severity: 'medium',
    names: ['cloverly'],
    value: { alphabet: 'base64url', length: [28, 29] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
