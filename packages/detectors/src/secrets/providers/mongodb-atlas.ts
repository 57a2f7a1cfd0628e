import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
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
];

export default detectors;
