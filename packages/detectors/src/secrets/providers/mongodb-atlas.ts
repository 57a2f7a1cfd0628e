import { bounded, UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.mongodb.com and make a new one, then take it out of the code.';
const references = ['https://www.mongodb.com/docs/atlas/api/service-accounts-overview/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'mongodb-atlas-service-account-secret',
    title: 'MongoDB Atlas service-account secret',
    why: 'Manages clusters and projects as its service account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['mdb_sa_sk_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('mdb_sa_sk_[0-9A-Za-z_-]{40}', 'base64url'),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `mdb_sa_sk_${sample('base64url', 40)}`,
        () => `TOKEN='mdb_sa_sk_${sample('base64url', 40, 5)}'\n`,
      ],
      ignore: [() => `mdb_sa_sk_${sample('base64url', 38)}`, () => `mdb_sa_sk_${'x'.repeat(40)}`],
    },
  },
  markedKey({
    id: 'mongodb-atlas-service-account-id',
    title: 'MongoDB Atlas service-account id',
    why: 'Is one half of the credentials of the service account.',
    remedy:
      'delete it at https://cloud.mongodb.com and make a new one, then take it out of the code.',
    references: ['https://www.mongodb.com/docs/atlas/api/service-accounts-overview/'],
    severity: 'medium',
    prefix: 'mdb_sa_id_',
    body: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'mongodb-atlas-private-key',
    title: 'MongoDB Atlas private API key',
    why: 'With its public half it manages clusters and projects.',
    remedy:
      'delete it at https://cloud.mongodb.com and make a new one, then take it out of the code.',
    references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
    severity: 'critical',
    names: [
      'atlas private',
      'atlas api private',
      'mongodb private',
      'mongodb atlas private',
      'atlas api key',
      'mongodb atlas api',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'mongodb-atlas-public-key',
    title: 'MongoDB Atlas public API key',
    why: 'Names the key; opens nothing without its private half.',
    remedy: 'nothing has to be revoked: the public half alone opens nothing.',
    references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
    severity: 'info',
    names: ['atlas public', 'mongodb public', 'mongodb atlas public', 'atlas api public'],
    value: {
      pattern: '(?:[a-z]{8}|[0-9A-Za-z]{10})',
      least: 8,
      sample: (seed) => sample('base62', 10, seed),
    },
    leastEntropy: 2.5,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
