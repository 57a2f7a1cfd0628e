import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://polar.sh/dashboard and make a new one, then take it out of the code.';
const references = ['https://polar.sh/docs/integrate/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'polar-access-token',
    title: 'Polar access token',
    why: 'Manages products, customers and orders by its scopes.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['polar_oat_', 'polar_pat_', 'polar_at_'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('(?:polar_oat_|polar_pat_|polar_at_)[0-9A-Za-z_-]{20,100}', 'base64url'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `polar_oat_${sample('base64url', 40)}`,
        () => `TOKEN='polar_oat_${sample('base64url', 40, 5)}'\n`,
        () => `key: "polar_pat_${sample('base64url', 40)}"`,
        () => `key: "polar_at_${sample('base64url', 40)}"`,
      ],
      ignore: [() => `polar_oat_${sample('base64url', 18)}`, () => `polar_oat_${'x'.repeat(40)}`],
    },
  },
];

export default detectors;
