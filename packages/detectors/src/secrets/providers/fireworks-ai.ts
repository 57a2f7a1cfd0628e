import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.fireworks.ai/settings/users/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.fireworks.ai/getting-started/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'fireworks-ai-api-key',
    title: 'Fireworks AI API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['fireworks'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 25,
    pattern: near('fireworks', 'fw_[0-9A-Za-z]{22,44}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `FIREWORKS_API_KEY=fw_${sample('base62', 33, 2)}`,
        () => `fireworks: "fw_${sample('base62', 33, 4)}"`,
      ],
      ignore: [
        () => `fireworks and its documentation`,
        () => `checksum = "fw_${sample('base62', 33, 2)}"`,
      ],
    },
  },
  {
    id: 'fireworks-ai-key',
    title: 'Fireworks AI API key (24 characters)',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['fw_'],
    anchor: 'prefix',
    leastRun: 24,
    pattern: bounded('fw_[0-9A-Za-z]{24}(?:[0-9A-Za-z]{16})?'),
    leastEntropy: 3.6,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `fw_${sample('base62', 24)}`, () => `TOKEN='fw_${sample('base62', 24, 5)}'\n`],
      ignore: [() => `fw_${sample('base62', 22)}`, () => `fw_${'x'.repeat(24)}`],
    },
  },
];

export default detectors;
