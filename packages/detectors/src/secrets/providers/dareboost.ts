import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dareboost-api-key',
    title: 'Dareboost API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.dareboost.com and make a new one, then take it out of the code.',
    references: ['https://www.dareboost.com/en/documentation-api'],
    severity: 'low',
    names: ['dareboost'],
    value: { alphabet: 'base62', length: 60 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
