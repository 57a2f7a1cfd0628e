import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zomato-api-key',
    title: 'Zomato API key',
    why: 'Uses up the quota of its owner.',
    remedy: 'revoke it at https://www.zomato.com and make a new one, then take it out of the code.',
    references: ['https://www.zomato.com'],
    severity: 'low',
    names: ['zomato'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
