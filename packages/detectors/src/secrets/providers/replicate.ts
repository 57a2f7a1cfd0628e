import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://replicate.com/account/api-tokens and make a new one, then take it out of the code.';
const references = ['https://replicate.com/docs/topics/security/api-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'replicate-api-token',
    title: 'Replicate API token',
    why: "Runs models at the owner's cost and reads their predictions.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['r8_'],
    anchor: 'prefix',
    leastRun: 37,
    pattern: bounded('r8_[0-9A-Za-z]{37}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `r8_${sample('base62', 37)}`, () => `TOKEN='r8_${sample('base62', 37, 5)}'\n`],
      ignore: [() => `r8_${sample('base62', 35)}`, () => `r8_${'x'.repeat(37)}`],
    },
  },
];

export default detectors;
