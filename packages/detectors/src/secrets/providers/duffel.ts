import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.duffel.com and make a new one, then take it out of the code.';
const references = ['https://duffel.com/docs/api/overview/making-requests/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'duffel-token',
    title: 'Duffel live access token',
    why: "Books flights at the account's cost.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['duffel_live_'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('duffel_live_[0-9A-Za-z_=-]{43}', 'base64url'),
    publicPrefix: 12,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `duffel_live_${sample('base64url', 43)}`,
        () => `TOKEN='duffel_live_${sample('base64url', 43)}'\n`,
      ],
      ignore: [() => 'duffel_live_', () => `duffel_live_00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'duffel-test-token',
    title: 'Duffel test access token',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['duffel_test_'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('duffel_test_[0-9A-Za-z_=-]{43}', 'base64url'),
    publicPrefix: 12,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `duffel_test_${sample('base64url', 43)}`,
        () => `TOKEN='duffel_test_${sample('base64url', 43)}'\n`,
      ],
      ignore: [() => 'duffel_test_', () => `duffel_test_00000000-0000-0000-0000-000000000000`],
    },
  },
];

export default detectors;
