import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.mercury.com/settings/tokens and make a new one, then take it out of the code.';
const references = ['https://docs.mercury.com/docs/api-token-security-policies'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mercury-api-token',
    title: 'Mercury API token',
    why: 'Reads the bank account and, where allowed, sends money.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'mercury_production_',
    body: {
      pattern: '[a-z]{2,5}_[0-9A-Za-z]{30,60}_[a-z]{4,10}',
      least: 40,
      sample: (seed) => `wma_${sample('base62', 43, seed)}_yrucrem`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'mercury-sandbox-token',
    title: 'Mercury sandbox API token',
    why: 'Reaches test accounts only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'mercury_sandbox_',
    body: {
      pattern: '[a-z]{2,5}_[0-9A-Za-z]{30,60}_[a-z]{4,10}',
      least: 40,
      sample: (seed) => `rma_${sample('base62', 43, seed)}_yrucrem`,
    },
    tier: 'review',
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
