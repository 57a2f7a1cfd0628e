import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tyk-api-secret',
    title: 'Tyk API secret',
    why: 'Administers the gateway.',
    remedy: 'change secret in tyk.conf and restart the gateway, then take it out of the code.',
    references: ['https://tyk.io/docs/tyk-gateway-api/'],
    severity: 'critical',
    names: ['tyk api secret', 'tyk secret', 'tyk auth', 'tyk token', 'tyk dashboard key'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
