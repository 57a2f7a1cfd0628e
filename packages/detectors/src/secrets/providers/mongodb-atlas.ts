import { markedKey, namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
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
    why: 'Names the service account; its secret opens it.',
    remedy,
    references,
    severity: 'info',
    prefix: 'mdb_sa_id_',
    body: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'mongodb-atlas-private-key',
    title: 'MongoDB Atlas private API key',
    why: 'Manages clusters and projects.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'atlas private',
      'mongodb atlas',
      'mongo atlas',
      'mongodb private',
      'atlas api private',
      'mcli private',
      'atlas key',
      'atlas api key',
      'mongodb api',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'mongodb-atlas-public-key',
    title: 'MongoDB Atlas public API key',
    why: 'Names the key; its private half opens it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'mongodb public',
      'mongodb atlas public',
      'atlas public',
      'mcli public',
      'mongo atlas public',
    ],
    value: {
      pattern: '[0-9a-z]{8,10}',
      least: 8,
      sample: (seed) => `${sample('lower', 5, seed)}4${sample('lower', 2, seed)}`,
    },
    leastEntropy: 2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'mongodb-app-services-key',
    title: 'App Services (Realm) API key',
    why: 'Signs in to the app as the key and reads what its rules allow.',
    remedy:
      'the authentication page of the app at https://cloud.mongodb.com, then take it out of the code.',
    references: ['https://www.mongodb.com/docs/atlas/app-services/authentication/api-key/'],
    severity: 'high',
    names: ['realm api', 'realm key', 'mongodb realm', 'atlas app services', 'mongodb data api'],
    value: { alphabet: 'base62', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
