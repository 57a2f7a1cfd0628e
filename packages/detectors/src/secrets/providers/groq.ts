import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.groq.com/keys and make a new one, then take it out of the code.';
const references = ['https://console.groq.com/docs/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'groq-api-key',
    title: 'Groq API key',
    why: "Uses models at the organisation's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['gsk_'],
    anchor: 'prefix',
    leastRun: 52,
    pattern: bounded('gsk_[0-9A-Za-z]{52}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `gsk_${sample('base62', 52)}`,
        () => `TOKEN='gsk_${sample('base62', 52, 5)}'\n`,
      ],
      ignore: [() => `gsk_${sample('base62', 50)}`, () => `gsk_${'x'.repeat(52)}`],
    },
  },
];

export default detectors;
