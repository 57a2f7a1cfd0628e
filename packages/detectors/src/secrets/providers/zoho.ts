import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://api-console.zoho.com and make a new one, then take it out of the code.';
const references = ['https://www.zoho.com/accounts/protocol/oauth.html'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'zoho-oauth-token',
    title: 'Zoho OAuth token',
    why: 'Reads and changes what its scope opens; a refresh token does so until revoked.',
    remedy,
    references,
    severity: 'critical',
    prefix: '1000.',
    body: {
      pattern: '[0-9a-f]{32}[.][0-9a-f]{32}',
      least: 65,
      sample: (seed) => `${sample('hex', 32, seed)}.${sample('hex', 32, seed + 1)}`,
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'zoho-client-secret',
    title: 'Zoho client secret',
    why: 'Acts as the app and, with a refresh token, as its users.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'zoho client secret',
      'zoho secret',
      'zohosign client secret',
      'zoho sign client secret',
    ],
    value: { pattern: '[0-9a-f]{42}', least: 42, sample: (seed) => sample('hex', 42, seed) },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'zoho-client-id',
    title: 'Zoho client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['zoho client id', 'zohosign client id', 'zoho sign client id'],
    value: {
      pattern: '1000[.][0-9A-Z]{30,32}',
      least: 35,
      sample: (seed) => `1000.${sample('upper-digits', 30, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'zoho-zapi-key',
    title: 'Zoho ZAPI key',
    why: 'Runs the function or posts into the channel it was made for.',
    remedy,
    references: ['https://www.zoho.com/cliq/help/platform/webhook-tokens.html'],
    severity: 'high',
    prefix: '1001.',
    body: {
      pattern: '[0-9a-f]{32}[.][0-9a-f]{32}(?:-d)?',
      least: 65,
      sample: (seed) => `${sample('hex', 32, seed)}.${sample('hex', 32, seed + 1)}`,
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'zoho-zapi-key-3',
    title: 'Zoho ZAPI key (newer form)',
    why: 'Runs the function or posts into the channel it was made for.',
    remedy,
    references: ['https://www.zoho.com/cliq/help/platform/webhook-tokens.html'],
    severity: 'high',
    names: ['zoho zapi', 'zapikey', 'zapi key'],
    value: {
      pattern: '1003[.][0-9a-f]{32,64}',
      least: 37,
      sample: (seed) => `1003.${sample('hex', 48, seed)}`,
    },
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
