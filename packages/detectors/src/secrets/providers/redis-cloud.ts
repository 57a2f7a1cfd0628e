import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'redis-cloud-api-key',
    title: 'Redis Cloud API key',
    why: 'Makes, changes and deletes the databases of the account.',
    remedy:
      'revoke it at https://cloud.redis.io/#/access-management/api-keys and make a new one, then take it out of the code.',
    references: ['https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/'],
    severity: 'critical',
    names: ['redis labs', 'redis cloud api', 'redis cloud secret', 'rediscloud'],
    value: { alphabet: 'base62', length: [32, 52] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
