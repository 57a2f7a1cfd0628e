import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.cerebras.ai and make a new one, then take it out of the code.';
const references = ['https://inference-docs.cerebras.ai/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'cerebras-api-key',
    title: 'Cerebras API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['csk-'],
    anchor: 'prefix',
    leastRun: 48,
    pattern: bounded('csk-[0-9a-z]{48}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `csk-${sample('lower-digits', 48)}`,
        () => `TOKEN='csk-${sample('lower-digits', 48, 5)}'\n`,
      ],
      ignore: [() => `csk-${sample('lower-digits', 46)}`, () => `csk-${'0'.repeat(48)}`],
    },
  },
];

export default detectors;
