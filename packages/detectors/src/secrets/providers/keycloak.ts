import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'keycloak-client-secret',
    title: 'Keycloak client secret',
    why: 'Signs in as the client and reads what its service account may read.',
    remedy: 'the credentials page of the client in Keycloak, then take it out of the code.',
    references: ['https://www.keycloak.org/docs/latest/server_admin/'],
    severity: 'critical',
    names: [
      'keycloak client secret',
      'keycloak secret',
      'keycloak clientsecret',
      'keycloak credentials secret',
    ],
    value: {
      pattern: `(?:[0-9A-Za-z]{32}|${UUID})`,
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
