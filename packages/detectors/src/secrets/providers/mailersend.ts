import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.mailersend.com/api-tokens and make a new one, then take it out of the code.';
const references = ['https://developers.mailersend.com/general.html'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'mailersend-api-token',
    title: 'MailerSend API token',
    why: "Sends mail from the account's domains.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['mlsn.'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('mlsn[.][0-9A-Za-z]{64}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `mlsn.${sample('base62', 64)}`,
        () => `TOKEN='mlsn.${sample('base62', 64, 5)}'\n`,
      ],
      ignore: [() => `mlsn.${sample('base62', 62)}`, () => `mlsn.${'x'.repeat(64)}`],
    },
  },
];

export default detectors;
