import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.perplexity.ai/settings/api and make a new one, then take it out of the code.';
const references = ['https://docs.perplexity.ai/getting-started/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'perplexity-api-key',
    title: 'Perplexity API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['pplx-'],
    anchor: 'prefix',
    leastRun: 48,
    pattern: bounded('pplx-[0-9A-Za-z]{48}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pplx-${sample('base62', 48)}`,
        () => `TOKEN='pplx-${sample('base62', 48, 5)}'\n`,
      ],
      ignore: [() => `pplx-${sample('base62', 46)}`, () => `pplx-${'x'.repeat(48)}`],
    },
  },
];

export default detectors;
