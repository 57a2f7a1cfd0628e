import { namedKey } from '../builders.ts';
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
];

export default detectors;
