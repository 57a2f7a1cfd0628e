import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.mailjet.com/account/apikeys and make a new one, then take it out of the code.';
const references = ['https://dev.mailjet.com/email/guides/#authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailjet-api-key',
    title: 'Mailjet API key or secret',
    why: "With its pair sends mail from the account's domains.",
    remedy,
    references,
    severity: 'high',
    names: ['mailjet', 'mj apikey', 'mj api'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'mailjet-basic-credential',
    title: 'Mailjet key and secret as basic authentication',
    why: "Sends mail from the account's domains.",
    remedy,
    references,
    severity: 'high',
    names: ['mailjet'],
    value: {
      pattern: '[0-9A-Za-z]{87}=',
      least: 87,
      sample: (seed) => `${sample('base62', 87, seed)}=`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
