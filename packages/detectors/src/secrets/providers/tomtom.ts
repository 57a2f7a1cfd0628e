import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tomtom-api-key',
    title: 'TomTom API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://developer.tomtom.com/user/me/apps and make a new one, then take it out of the code.',
    references: [
      'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
    ],
    severity: 'medium',
    names: ['tomtom', 'tom tom'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
