import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'geocode-api-key',
    title: 'Geocode API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'revoke it in the settings of the provider, then take it out of the code.',
    references: ['https://geocode.xyz/api'],
    severity: 'low',
    names: ['geocode api', 'geocode key', 'geocode token', 'geocode secret'],
    value: { alphabet: 'base62', length: 28 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
