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
    keywords: ['tskey-'],
    anchor: 'prefix',
    leastRun: 22,
    pattern: bounded('tskey-[a-z]{3,10}-[0-9A-Za-z]{8,64}-[0-9A-Za-z]{8,64}'),
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
