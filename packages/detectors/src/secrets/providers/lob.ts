import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.lob.com/settings/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.lob.com/#tag/Authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'lob-live-secret-key',
    title: 'Lob live secret key',
    why: "Prints and sends mail at the account's cost and reads addresses.",
    remedy,
    references,
    severity: 'critical',
    prefix: 'live_',
    body: { alphabet: 'hex', length: 35 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'lob-test-secret-key',
    title: 'Lob test secret key',
    why: 'Reaches the test environment only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'test_',
    body: { alphabet: 'hex', length: 35 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'lob-live-publishable-key',
    title: 'Lob live publishable key',
    why: 'Verifies addresses only; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    prefix: 'live_pub_',
    body: { alphabet: 'hex', length: 31 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'lob-test-publishable-key',
    title: 'Lob test publishable key',
    why: 'Verifies addresses in the test environment only.',
    remedy,
    references,
    severity: 'info',
    prefix: 'test_pub_',
    body: { alphabet: 'hex', length: 31 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
