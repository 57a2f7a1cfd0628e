import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blitapp-api-key',
    title: 'Blitapp key',
    why: 'Takes screenshots at the cost of the account.',
    remedy: 'reset it at https://blitapp.com/account, then take it out of the code.',
    references: ['https://blitapp.com/api/'],
    severity: 'low',
    names: ['blitapp'],
    value: { alphabet: 'base64url', length: 39 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
