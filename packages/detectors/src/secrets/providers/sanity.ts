import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sanity-api-token',
    title: 'Sanity API token',
    why: 'Reads and, by its role, changes the content of the project.',
    remedy:
      'revoke it at https://www.sanity.io/manage and make a new one, then take it out of the code.',
    references: ['https://www.sanity.io/docs/http-auth'],
    severity: 'high',
    names: [
      'sanity api',
      'sanity token',
      'sanity auth',
      'sanity write',
      'sanity read',
      'sanity studio',
    ],
    value: {
      pattern: 'sk[0-9A-Za-z]{36,200}',
      least: 38,
      sample: (seed) => `sk${sample('base62', 80, seed)}`,
    },
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
