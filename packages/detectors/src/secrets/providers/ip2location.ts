import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ip2location-api-key',
    title: 'IP2Location API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.ip2location.io/dashboard and make a new one, then take it out of the code.',
    references: ['https://www.ip2location.io/ip2location-documentation'],
    severity: 'low',
    names: ['ip2location'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
