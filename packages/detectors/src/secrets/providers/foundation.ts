import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'foundation-api-key',
    title: 'Foundation API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'revoke it at the provider, then take it out of the code.',
    references: ['https://docs.foundation.app/'],
    severity: 'medium',
    names: ['foundation api key'],
    value: { alphabet: 'base62', length: 28 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
