import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wp-engine-api-key',
    title: 'WP Engine API key',
    why: 'Changes and deletes the sites of the account.',
    remedy:
      'revoke it at https://my.wpengine.com/api_access and make a new one, then take it out of the code.',
    references: ['https://wpengineapi.com/reference'],
    severity: 'critical',
    names: ['wpengine', 'wp engine'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
