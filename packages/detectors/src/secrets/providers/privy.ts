import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'privy-app-secret',
    title: 'Privy app secret',
    why: "Manages the app's users and uses their server wallets.",
    remedy:
      'revoke it at https://dashboard.privy.io and make a new one, then take it out of the code.',
    references: ['https://docs.privy.io/basics/get-started/dashboard/create-new-app'],
    severity: 'critical',
    names: ['privy app secret', 'privy secret', 'privy api secret'],
    value: {
      pattern: '(?:privy_app_secret_)?[1-9A-HJ-NP-Za-km-z]{80,90}',
      least: 80,
      sample: (seed) => sample('base58', 88, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
