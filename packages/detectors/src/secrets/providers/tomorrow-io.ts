import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tomorrow-io-api-key',
    title: 'Tomorrow.io API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://app.tomorrow.io/development/keys and make a new one, then take it out of the code.',
    references: ['https://docs.tomorrow.io/reference/api-authentication'],
    severity: 'medium',
    names: ['tomorrow io', 'climacell', 'tomorrow api', 'tomorrow key'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
