import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rudderstack-write-key-or-token',
    title: 'RudderStack write key or token',
    why: 'Writes events into the source or, as a personal token, changes the workspace.',
    remedy:
      'revoke it at https://app.rudderstack.com/profile and make a new one, then take it out of the code.',
    references: ['https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/'],
    severity: 'medium',
    names: ['rudder stack', 'rudderstack', 'rudder write key'],
    value: { alphabet: 'base62', length: 27 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
