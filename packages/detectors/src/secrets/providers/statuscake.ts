import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'statuscake-api-key',
    title: 'StatusCake API key',
    why: 'Changes and pauses the monitors of the account.',
    remedy:
      'revoke it at https://app.statuscake.com/User.php and make a new one, then take it out of the code.',
    references: ['https://developers.statuscake.com/guides/api/authentication/'],
    severity: 'high',
    names: ['statuscake', 'status cake'],
    value: { alphabet: 'base62', length: [20, 30] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
