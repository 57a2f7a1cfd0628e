import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.brevo.com/settings/keys/api and make a new one, then take it out of the code.';
const references = ['https://developers.brevo.com/docs/getting-started'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'brevo-api-key',
    title: 'Brevo API key',
    why: 'Sends mail and reads contacts.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['xkeysib-'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('xkeysib-[0-9a-f]{64}(?:-[0-9A-Za-z]{16})?'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `xkeysib-${sample('hex', 64)}-${sample('base62', 16, 3)}`,
        () => `TOKEN='xkeysib-${sample('hex', 64, 5)}-${sample('base62', 16, 7)}'\n`,
      ],
      ignore: [
        () => `xkeysib-${sample('hex', 62)}`,
        () => `xkeysib-${'0'.repeat(64)}-${'x'.repeat(16)}`,
      ],
    },
  },
  {
    id: 'brevo-smtp-key',
    title: 'Brevo SMTP key',
    why: 'Sends mail from the account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['xsmtpsib-'],
    anchor: 'prefix',
    leastRun: 81,
    pattern: bounded('xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `xsmtpsib-${sample('hex', 64)}-${sample('base62', 16, 3)}`,
        () => `TOKEN='xsmtpsib-${sample('hex', 64, 5)}-${sample('base62', 16, 7)}'\n`,
      ],
      ignore: [
        () => `xsmtpsib-${sample('hex', 62)}`,
        () => `xsmtpsib-${'0'.repeat(64)}-${'x'.repeat(16)}`,
      ],
    },
  },
];

export default detectors;
