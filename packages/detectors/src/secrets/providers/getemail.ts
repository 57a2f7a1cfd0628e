import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'getemail-api-key',
    title: 'GetEmail API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://app.getemail.io and make a new one, then take it out of the code.',
    references: ['https://getemail.io/api'],
    severity: 'low',
    names: ['getemail'],
    value: { alphabet: 'base64url', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
