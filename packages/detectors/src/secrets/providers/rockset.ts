import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rockset-api-key',
    title: 'Rockset API key',
    why: 'Queries and changes the collections of its owner.',
    remedy:
      'revoke it at https://console.rockset.com/apikeys and make a new one, then take it out of the code.',
    references: ['https://docs.rockset.com'],
    severity: 'critical',
    names: ['rockset'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
