import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.postgrid.com/dashboard/settings and make a new one, then take it out of the code.';
const references = ['https://docs.postgrid.com/#authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'postgrid-live-key',
    title: 'PostGrid live API key',
    why: "Prints and sends mail at the account's cost and reads addresses.",
    remedy,
    references,
    severity: 'critical',
    prefix: 'live_sk_',
    body: { alphabet: 'base62', length: [20, 24] },
    leastEntropy: 3.4,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'postgrid-test-key',
    title: 'PostGrid test API key',
    why: 'Reaches the test environment only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'test_sk_',
    body: { alphabet: 'base62', length: [20, 24] },
    leastEntropy: 3.4,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
