import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ipqualityscore-api-key',
    title: 'IPQualityScore API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.ipqualityscore.com/user/settings and make a new one, then take it out of the code.',
    references: ['https://www.ipqualityscore.com/documentation/overview'],
    severity: 'medium',
    names: ['ipquality', 'ip quality', 'ipqs'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
