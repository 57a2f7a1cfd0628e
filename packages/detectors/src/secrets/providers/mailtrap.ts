import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://mailtrap.io/api-tokens and make a new one, then take it out of the code.';
const references = ['https://docs.mailtrap.io/developers'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailtrap-api-token',
    title: 'Mailtrap API token',
    why: "Sends mail from the account's domains and reads its inboxes.",
    remedy,
    references,
    severity: 'high',
    names: ['mailtrap'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'mailtrap-smtp-password',
    title: 'Mailtrap SMTP user or password',
    why: 'Sends into and reads the inbox for tests.',
    remedy,
    references,
    severity: 'low',
    names: ['mailtrap pass', 'mailtrap smtp pass', 'mailtrap user', 'mailtrap smtp user'],
    value: { alphabet: 'hex', length: 14 },
    leastEntropy: 2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
