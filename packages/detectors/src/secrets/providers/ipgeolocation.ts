import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ipgeolocation-api-key',
    title: 'ipgeolocation API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://app.ipgeolocation.io and make a new one, then take it out of the code.',
    references: ['https://ipgeolocation.io/documentation.html'],
    severity: 'low',
    names: ['ipgeolocation', 'ip geolocation'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
