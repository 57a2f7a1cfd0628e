import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'thousandeyes-api-token',
    title: 'ThousandEyes API token',
    why: 'Reads and changes the tests of the organisation.',
    remedy:
      'revoke it at https://app.thousandeyes.com/account-settings/users-roles/profile and make a new one, then take it out of the code.',
    references: ['https://developer.cisco.com/docs/thousandeyes/authentication/'],
    severity: 'high',
    names: ['thousandeyes', 'thousand eyes'],
    value: { alphabet: 'base62', length: [32, 36] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
