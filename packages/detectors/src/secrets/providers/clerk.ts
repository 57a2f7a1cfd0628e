import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.clerk.com and make a new one, then take it out of the code.';
const references = ['https://clerk.com/docs/references/api/overview'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'clerk-secret-key',
    title: 'Clerk secret key',
    why: 'Reads and changes every user of the application.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['clerk'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: near('clerk', 'sk_(?:live|test)_[0-9A-Za-z]{32,50}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.4,
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CLERK_API_KEY=sk_live_${sample('base62', 41, 2)}`,
        () => `clerk: "sk_live_${sample('base62', 41, 4)}"`,
      ],
      ignore: [
        () => `clerk and its documentation`,
        () => `checksum = "sk_live_${sample('base62', 41, 2)}"`,
      ],
    },
  },
];

export default detectors;
