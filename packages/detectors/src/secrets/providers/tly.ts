import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tly-api-token',
    title: 'T.LY API token',
    why: 'Points the short links of the account somewhere else.',
    remedy:
      'revoke it at https://t.ly/settings#/api and make a new one, then take it out of the code.',
    references: ['https://t.ly/docs/'],
    severity: 'high',
    names: ['tly api', 'tly token', 'tly key', 'tly secret'],
    value: { alphabet: 'base62', length: 60 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
