import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dash.readme.com and make a new one, then take it out of the code.';
const references = ['https://docs.readme.com/main/reference/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'readme-api-key',
    title: 'ReadMe API key',
    why: "Changes the project's documentation.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['rdme_'],
    anchor: 'prefix',
    leastRun: 70,
    pattern: bounded('rdme_[0-9a-z]{70}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `rdme_${sample('lower-digits', 70)}`,
        () => `TOKEN='rdme_${sample('lower-digits', 70, 5)}'\n`,
      ],
      ignore: [() => `rdme_${sample('lower-digits', 68)}`, () => `rdme_${'0'.repeat(70)}`],
    },
  },
];

export default detectors;
