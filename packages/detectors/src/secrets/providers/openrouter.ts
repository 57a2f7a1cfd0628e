import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://openrouter.ai/settings/keys and make a new one, then take it out of the code.';
const references = ['https://openrouter.ai/docs/api-reference/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    why: "Uses every model provider at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sk-or-v1-'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('sk-or-v1-[0-9a-f]{64}'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-or-v1-${sample('hex', 64)}`,
        () => `TOKEN='sk-or-v1-${sample('hex', 64, 5)}'\n`,
      ],
      ignore: [() => `sk-or-v1-${sample('hex', 62)}`, () => `sk-or-v1-${'0'.repeat(64)}`],
    },
  },
];

export default detectors;
