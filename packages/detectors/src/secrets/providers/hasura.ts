import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hasura-admin-secret',
    title: 'Hasura admin secret',
    why: 'Reads and changes all data and the schema behind the endpoint.',
    remedy: 'change HASURA_GRAPHQL_ADMIN_SECRET on the server, then take it out of the code.',
    references: ['https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/'],
    severity: 'critical',
    names: [
      'hasura graphql admin secret',
      'hasura admin secret',
      'x hasura admin secret',
      'hasura graphql access key',
      'x hasura access key',
      'hasura secret',
    ],
    value: {
      pattern: '[0-9A-Za-z_+/=!@#%^*-]{12,128}',
      least: 12,
      sample: (seed) => sample('base62', 24, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
