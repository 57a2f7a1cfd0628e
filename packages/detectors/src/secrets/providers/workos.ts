import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.workos.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://workos.com/docs/reference/api-keys'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'workos-live-api-key',
    title: 'WorkOS live API key',
    why: 'Signs in and manages the users of every customer of the application.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sk_live_a2V5X',
    body: {
      pattern: '[0-9A-Za-z+/]{50,90}={0,2}',
      least: 50,
      sample: (seed) => sample('base62', 70, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'workos-test-api-key',
    title: 'WorkOS test API key',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'sk_test_a2V5X',
    body: {
      pattern: '[0-9A-Za-z+/]{50,90}={0,2}',
      least: 50,
      sample: (seed) => sample('base62', 70, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
