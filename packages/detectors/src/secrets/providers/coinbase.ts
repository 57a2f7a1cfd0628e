import { namedKey } from '../builders.ts';
import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://portal.cdp.coinbase.com/projects/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.cdp.coinbase.com/get-started/authentication/overview'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'coinbase-cdp-key-name',
    title: 'Coinbase CDP API key name',
    why: 'Names the key whose private half stands beside it.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['organizations/'],
    anchor: 'prefix',
    leastRun: 81,
    pattern: bounded(`organizations/${UUID}/apiKeys/${UUID}`),
    publicPrefix: 14,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `organizations/${sampleUuid()}/apiKeys/${sampleUuid(3)}`,
        () => `TOKEN='organizations/${sampleUuid(5)}/apiKeys/${sampleUuid(7)}'\n`,
      ],
      ignore: [() => 'organizations/', () => `organizations/00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'coinbase-access-token',
    title: 'Coinbase access token',
    why: 'Trades and moves funds by its scopes.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['coinbase'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 64,
    pattern: near('coinbase', '[0-9A-Za-z_-]{64}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `COINBASE_API_KEY=${sample('base64url', 64)}`,
        () => `coinbase: "${sample('base64url', 64, 3)}"`,
      ],
      ignore: [
        () => `coinbase and its documentation`,
        () => `checksum = "${sample('base64url', 64)}"`,
      ],
    },
  },
  {
    id: 'coinbase-ed25519-key',
    title: 'Coinbase CDP secret key',
    why: 'Trades and moves funds by its permissions.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['"privateKey"'],
    pattern: `"id"\\s{0,4}:\\s{0,4}"${UUID}"\\s{0,4},\\s{0,8}"privateKey"\\s{0,4}:\\s{0,4}"([0-9A-Za-z+/]{86}==)"`,
    group: 1,
    window: { before: 80, after: 160 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `{ "id": "${sampleUuid(1)}", "privateKey": "${sample('base64', 86)}==" }`],
      ignore: [() => `{ "privateKey": "${sample('base64', 86)}==" }`],
    },
  },
  namedKey({
    id: 'coinbase-api-key',
    title: 'Coinbase API key or secret (older form)',
    why: 'Trades and moves funds by its permissions.',
    remedy,
    references,
    severity: 'critical',
    names: ['coinbase'],
    value: {
      pattern: '[0-9A-Za-z]{16}(?:[0-9A-Za-z]{16})?',
      least: 16,
      sample: (seed) => sample('base62', 32, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
