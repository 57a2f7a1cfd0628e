import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kaltura-admin-secret',
    title: 'Kaltura secret',
    why: 'Opens sessions that read, change and delete media of the account.',
    remedy:
      'revoke it at https://kmc.kaltura.com and make a new one, then take it out of the code.',
    references: [
      'https://developer.kaltura.com/api-docs/VPaaS-API-Getting-Started/Kaltura_API_Authentication_and_Security.html',
    ],
    severity: 'critical',
    names: ['kaltura'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
