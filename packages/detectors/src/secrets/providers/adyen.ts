import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://ca-live.adyen.com and make a new one, then take it out of the code.';
const references = ['https://docs.adyen.com/development-resources/api-credentials/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'adyen-api-key',
    title: 'Adyen API key',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['adyen'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 63,
    pattern: near('adyen', 'AQE[0-9A-Za-z+/]{60,200}={0,2}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `ADYEN_API_KEY=AQE${sample('base64', 80, 2)}`,
        () => `adyen: "AQE${sample('base64', 80, 4)}"`,
      ],
      ignore: [
        () => `adyen and its documentation`,
        () => `checksum = "AQE${sample('base64', 80, 2)}"`,
      ],
    },
  },
];

export default detectors;
