import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cisco-meraki-api-key',
    title: 'Cisco Meraki API key',
    why: 'Reads and changes the networks its owner may.',
    remedy:
      'revoke it in My profile of https://dashboard.meraki.com, then take it out of the code.',
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
    severity: 'critical',
    names: ['meraki'],
    value: { alphabet: 'hex', length: 40 },
    // The dashboard writes small letters; both cases in one value are made up.
    validate: (secret) => (/[a-f]/.test(secret) && /[A-F]/.test(secret) ? 'ignore' : 'unknown'),
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
