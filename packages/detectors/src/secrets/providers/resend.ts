import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://resend.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://resend.com/docs/dashboard/api-keys/introduction'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'resend-api-key',
    title: 'Resend API key',
    why: "Sends mail from the team's domains.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['re_'],
    anchor: 'prefix',
    leastRun: 33,
    pattern: bounded('re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}'),
    leastEntropy: 3.6,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `re_${sample('base62', 8)}_${sample('base62', 24, 3)}`,
        () => `TOKEN='re_${sample('base62', 8, 5)}_${sample('base62', 24, 7)}'\n`,
      ],
      ignore: [() => `re_${sample('base62', 6)}`, () => `re_${'x'.repeat(8)}_${'x'.repeat(24)}`],
    },
  },
];

export default detectors;
