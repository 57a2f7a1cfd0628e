import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailboxvalidator-api-key',
    title: 'MailboxValidator API key',
    why: "Verifies addresses at the account's cost.",
    remedy:
      'revoke it at https://www.mailboxvalidator.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://www.mailboxvalidator.com/api-single-validation'],
    severity: 'low',
    names: ['mailboxvalidator'],
    value: { alphabet: 'upper-digits', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
