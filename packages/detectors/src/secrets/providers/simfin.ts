import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'simfin-api-key',
    title: 'SimFin API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://app.simfin.com/data/api and make a new one, then take it out of the code.',
    references: ['https://simfin.readme.io/reference/getting-started-1'],
    severity: 'medium',
    names: ['simfin'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
