import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://login.tailscale.com/admin/settings/keys and make a new one, then take it out of the code.';
const references = ['https://tailscale.com/kb/1085/auth-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'tailscale-key',
    title: 'Tailscale key',
    why: 'Joins devices to the network or manages it.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
    anchor: 'prefix',
    leastRun: 31,
    pattern: bounded(
      '(?:tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-)[0-9A-Za-z]{10,24}-[0-9A-Za-z]{20,60}',
    ),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `tskey-auth-${sample('base62', 17)}-${sample('base62', 40, 3)}`,
        () => `TOKEN='tskey-auth-${sample('base62', 17, 5)}-${sample('base62', 40, 7)}'\n`,
        () => `key: "tskey-api-${sample('base62', 17)}-${sample('base62', 40, 3)}"`,
        () => `key: "tskey-client-${sample('base62', 17)}-${sample('base62', 40, 3)}"`,
        () => `key: "tskey-scim-${sample('base62', 17)}-${sample('base62', 40, 3)}"`,
        () => `key: "tskey-webhook-${sample('base62', 17)}-${sample('base62', 40, 3)}"`,
      ],
      ignore: [
        () => `tskey-auth-${sample('base62', 8)}`,
        () => `tskey-auth-${'x'.repeat(17)}-${'x'.repeat(40)}`,
      ],
    },
  },
];

export default detectors;
