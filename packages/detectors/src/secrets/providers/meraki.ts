import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'meraki-api-key',
    title: 'Cisco Meraki API key',
    why: 'Manages the networks of the organisation.',
    remedy:
      'revoke it at https://dashboard.meraki.com and make a new one, then take it out of the code.',
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
    severity: 'critical',
    names: ['meraki'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
