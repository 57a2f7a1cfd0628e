import { markedKey, namedKey } from '../builders.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.mailgun.com/settings/api_security and make a new one, then take it out of the code.';
const references = ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'mailgun-api-key',
    title: 'Mailgun private API key',
    why: "Sends mail from the account's domains and reads its logs.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['key-'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('key-[0-9a-f]{32}'),
    leastEntropy: 2.8,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `key-${sample('hex', 32)}`, () => `TOKEN='key-${sample('hex', 32, 5)}'\n`],
      ignore: [() => `key-${sample('hex', 30)}`, () => `key-${'0'.repeat(32)}`],
    },
  },
  {
    id: 'mailgun-sending-key',
    title: 'Mailgun API key',
    why: "Sends mail from the account's domains.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['mailgun'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 50,
    pattern: near('mailgun', '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `MAILGUN_API_KEY=${sample('hex', 32)}-${sample('hex', 8, 3)}-${sample('hex', 8, 5)}`,
        () => `mailgun: "${sample('hex', 32, 3)}-${sample('hex', 8, 5)}-${sample('hex', 8, 7)}"`,
      ],
      ignore: [
        () => `mailgun and its documentation`,
        () => `checksum = "${sample('hex', 32)}-${sample('hex', 8, 3)}-${sample('hex', 8, 5)}"`,
      ],
    },
  },
  markedKey({
    id: 'mailgun-public-key',
    title: 'Mailgun public validation key',
    why: 'Validates addresses only; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    prefix: 'pubkey-',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'mailgun-webhook-signing-key',
    title: 'Mailgun webhook signing key',
    why: 'Signs webhooks as if Mailgun had sent them.',
    remedy,
    references,
    severity: 'medium',
    names: ['mailgun webhook', 'mailgun signing', 'mailgun http webhook'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'mailgun-named-key',
    title: 'Mailgun API key (by its name)',
    why: "Sends mail from the account's domains.",
    remedy,
    references,
    severity: 'critical',
    names: ['mailgun'],
    value: {
      pattern: '[0-9a-z-]{72}',
      least: 72,
      sample: (seed) => sample('lower-digits', 72, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
