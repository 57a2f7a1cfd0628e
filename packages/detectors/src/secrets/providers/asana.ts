import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.asana.com/0/my-apps and make a new one, then take it out of the code.';
const references = ['https://developers.asana.com/docs/personal-access-token'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'asana-token',
    title: 'Asana personal access token',
    why: 'Reads and changes tasks as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['asana'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: near('asana', '[12]/[0-9]{10,20}(?:/[0-9]{10,20})?:[0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `ASANA_API_KEY=1/${sample('digits', 15, 2)}:${sample('hex', 32, 5)}`,
        () => `asana: "1/${sample('digits', 15, 4)}:${sample('hex', 32, 7)}"`,
      ],
      ignore: [
        () => `asana and its documentation`,
        () => `checksum = "1/${sample('digits', 15, 2)}:${sample('hex', 32, 5)}"`,
      ],
    },
  },
];

export default detectors;
