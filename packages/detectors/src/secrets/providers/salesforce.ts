import { markedKey, namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'end the session in Setup, Session Management, or revoke the token of the connected app, then take it out of the code.';
const references = [
  'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'salesforce-access-token',
    title: 'Salesforce access token',
    why: 'Reads and changes records as its user while the session lasts.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['00D'],
    anchor: 'prefix',
    leastRun: 13,
    pattern: bounded('00D[0-9A-Za-z]{8,15}![0-9A-Za-z._-]{30,260}'),
    window: { before: 8, after: 300 },
    leastEntropy: 3.4,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `00D${sample('base62', 13)}!${sample('base62', 96)}`,
        () => `TOKEN='00D${sample('base62', 13, 5)}!${sample('base62', 96)}'\n`,
      ],
      ignore: [
        () => `00D${sample('base62', 10)}`,
        () => `00D${'x'.repeat(13)}!${sample('base62', 96)}`,
      ],
    },
  },
  namedKey({
    id: 'salesforce-consumer-secret',
    title: 'Salesforce consumer secret',
    why: 'With the consumer key, acts as the connected app and refreshes the tokens of its users.',
    remedy:
      'rotate it in Setup, App Manager, Manage Consumer Details, then take it out of the code.',
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
    ],
    severity: 'critical',
    names: [
      'salesforce client secret',
      'salesforce consumer secret',
      'salesforce secret',
      'sfdc client secret',
      'sfdc consumer secret',
      'consumer secret',
    ],
    value: {
      pattern: '(?:[0-9A-F]{64}|[0-9]{16,19}|[0-9A-Za-z]{85})',
      least: 16,
      sample: (seed) => sample('HEX', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'salesforce-consumer-key',
    title: 'Salesforce consumer key',
    why: 'Names the connected app; its secret or the key of its certificate is what opens it.',
    remedy:
      'nothing is to be revoked: look for the consumer secret beside it, then take it out of the code.',
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
    ],
    severity: 'info',
    prefix: '3MVG9',
    body: {
      pattern: '[0-9A-Za-z._]{60,180}',
      least: 60,
      sample: (seed) => sample('base62', 80, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'salesforce-refresh-token',
    title: 'Salesforce refresh token',
    why: 'Makes access tokens of its user until revoked.',
    remedy: 'revoke it in Setup, Connected Apps OAuth Usage, then take it out of the code.',
    references: [
      'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
    ],
    severity: 'critical',
    prefix: '5Aep861',
    body: {
      pattern: '[0-9A-Za-z._]{60,240}',
      least: 60,
      sample: (seed) => sample('base62', 80, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
