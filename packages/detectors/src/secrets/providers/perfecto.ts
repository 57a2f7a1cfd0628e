import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'perfecto-security-token',
    title: 'Perfecto security token',
    why: 'Runs devices and browsers at the cost of the account.',
    remedy: 'the security token page of your Perfecto cloud, then take it out of the code.',
    references: [
      'https://help.perfecto.io/perfecto-help/content/perfecto/automation-testing/generate_security_tokens.htm',
    ],
    severity: 'high',
    names: [
      'perfecto token',
      'perfecto security',
      'perfecto api',
      'perfecto key',
      'perfecto mobile',
    ],
    value: {
      pattern: '[0-9A-Za-z_.-]{32,2000}',
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    window: { before: 8, after: 2100 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
