import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rebrandly-api-key',
    title: 'Rebrandly API key',
    why: 'Points the short links of the account somewhere else.',
    remedy:
      'revoke it at https://app.rebrandly.com/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://developers.rebrandly.com/docs/api-key-authentication'],
    severity: 'high',
    names: ['rebrandly'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
