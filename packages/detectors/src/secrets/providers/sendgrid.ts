import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.sendgrid.com/settings/api_keys and make a new one, then take it out of the code.';
const references = ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    why: "Sends mail from the account's domains and reads its contacts.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['SG.'],
    anchor: 'prefix',
    leastRun: 66,
    // 22 and 43 characters around a dot; rule sets that look for 66 of any kind agree on the length only.
    pattern: bounded('SG[.][0-9A-Za-z_.=-]{66}', 'base64url'),
    leastEntropy: 3.4,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `SG.${sample('base64url', 22)}.${sample('base64url', 43, 3)}`,
        () => `TOKEN='SG.${sample('base64url', 22, 5)}.${sample('base64url', 43, 7)}'\n`,
      ],
      ignore: [
        () => `SG.${sample('base64url', 20)}`,
        () => `SG.${'x'.repeat(22)}.${'x'.repeat(43)}`,
      ],
    },
  },
];

export default detectors;
