import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'chipper-cash-api-key',
    title: 'Chipper Cash API key',
    why: 'Moves money out of the account.',
    remedy: 'rotate it in the business dashboard, then take it out of the code.',
    references: ['https://docs.chipper.network/'],
    severity: 'critical',
    names: ['chipper api', 'chipper key', 'chipper cash', 'chippercash', 'chipper secret'],
    value: { alphabet: 'base62', length: [32, 64] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
