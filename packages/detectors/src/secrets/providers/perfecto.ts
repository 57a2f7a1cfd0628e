import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'perfecto-security-token',
    title: 'Perfecto security token',
    why: "Runs devices at the account's cost and reads what tests recorded.",
    remedy:
      'your Perfecto: your user, My Security Token, generate a new one, then take it out of the code.',
    references: [
      'https://help.perfecto.io/perfecto-help/content/perfecto/automation-testing/generate_security_tokens.htm',
    ],
    severity: 'high',
    names: [
      'perfecto token',
      'perfecto security',
      'perfecto api',
      'perfecto key',
      'perfecto access',
      'perfectomobile',
    ],
    value: {
      pattern:
        '[0-9A-Za-z]{32,64}|eyJ[0-9A-Za-z_-]{20,200}[.]eyJ[0-9A-Za-z_-]{40,600}[.][0-9A-Za-z_-]{40,400}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    window: { before: 8, after: 1300 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
