import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'glassnode-api-key',
    title: 'Glassnode API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://studio.glassnode.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.glassnode.com/basic-api/api-key'],
    severity: 'medium',
    names: ['glassnode'],
    value: { alphabet: 'base62', length: [27, 28] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
