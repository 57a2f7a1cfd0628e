import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'delinea-secret-server-token',
    title: 'Delinea Secret Server token',
    why: 'Reads the secrets its user may read from the vault.',
    remedy: 'expire the session of the user in Secret Server, then take it out of the code.',
    references: [
      'https://docs.delinea.com/online-help/secret-server/api-scripting/rest-api/index.htm',
    ],
    severity: 'critical',
    names: ['delinea', 'thycotic', 'secret server token', 'secret server password'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
