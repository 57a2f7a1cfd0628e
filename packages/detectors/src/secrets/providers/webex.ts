import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.webex.com/my-apps and make a new one, then take it out of the code.';
const references = ['https://developer.webex.com/docs/getting-started'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'webex-access-token',
    title: 'Webex access token',
    why: 'Reads and posts as its owner or bot.',
    remedy,
    references,
    severity: 'high',
    names: [
      'webex access token',
      'webex token',
      'webex bot',
      'webex teams access token',
      'webex api',
    ],
    value: {
      pattern: '[0-9A-Za-z_-]{60,80}_[0-9A-Za-z]{2,4}_[0-9a-f-]{36}|[0-9A-Za-z_-]{64,108}',
      least: 64,
      sample: (seed) => sample('base64url', 64, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'webex-client-secret',
    title: 'Webex client secret',
    why: 'Acts as the app and, with a refresh token, as its users.',
    remedy,
    references,
    severity: 'high',
    names: ['webex client secret', 'webex secret'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'webex-incoming-webhook',
    title: 'Webex incoming webhook',
    why: 'Posts messages into the space.',
    remedy:
      'delete the webhook at https://apphub.webex.com and make a new one, then take it out of the code.',
    references: [
      'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
    ],
    severity: 'medium',
    specificity: 'token',
    keywords: ['webexapis.com/v1/webhooks/incoming/'],
    pattern: bounded('webexapis[.]com/v1/webhooks/incoming/[0-9A-Za-z_-]{60,160}', 'base64url'),
    publicPrefix: { through: '/incoming/' },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [() => `https://webexapis.com/v1/webhooks/incoming/${sample('base64url', 79)}`],
      ignore: [
        () => 'https://webexapis.com/v1/webhooks/incoming/<id>',
        () => `https://webexapis.com/v1/webhooks/incoming/${'x'.repeat(79)}`,
      ],
    },
  },
];

export default detectors;
