import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'keycloak-client-secret',
    title: 'Keycloak client secret',
    why: "Obtains tokens of the realm in the client's name.",
    remedy:
      'your realm: Clients, the client, Credentials, Regenerate, then take it out of the code.',
    references: ['https://www.keycloak.org/docs/latest/server_admin/'],
    severity: 'high',
    names: [
      'keycloak client secret',
      'keycloak secret',
      'keycloak credentials secret',
      'keycloak admin client secret',
      'keycloak clientsecret',
      'kc client secret',
      'keycloak client',
    ],
    value: {
      pattern: `(?:[0-9A-Za-z]{32}|${UUID})`,
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
