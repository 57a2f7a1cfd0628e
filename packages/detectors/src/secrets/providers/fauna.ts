import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fauna-secret',
    title: 'Fauna secret',
    why: 'Reads and changes the database by its role.',
    remedy: 'delete the key in the Fauna dashboard, then take it out of the code.',
    references: ['https://faunadb-docs.github.io/fauna/current/learn/security/authentication/'],
    severity: 'critical',
    names: ['fauna'],
    value: {
      pattern: 'fn[A-Z][0-9A-Za-z_-]{37,42}',
      least: 40,
      sample: (seed) => `fnAE${sample('base64url', 36, seed)}`,
    },
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
