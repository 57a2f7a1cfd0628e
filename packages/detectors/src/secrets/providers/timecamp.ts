import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'timecamp-api-token',
    title: 'TimeCamp API token',
    why: 'Reads and changes the time entries of its owner.',
    remedy:
      'revoke it at https://app.timecamp.com/app#/settings/users/me and make a new one, then take it out of the code.',
    references: ['https://developer.timecamp.com/docs/timecamp-api'],
    severity: 'high',
    names: ['timecamp', 'time camp'],
    value: { alphabet: 'base62', length: 26 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
