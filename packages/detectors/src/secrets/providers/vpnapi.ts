import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vpnapi-api-key',
    title: 'vpnapi.io API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://vpnapi.io/dashboard and make a new one, then take it out of the code.',
    references: ['https://vpnapi.io/api-documentation'],
    severity: 'low',
    names: ['vpnapi'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
