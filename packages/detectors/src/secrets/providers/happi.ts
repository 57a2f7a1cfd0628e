import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'happi-api-key',
    title: 'Happi.dev API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://happi.dev/panel and make a new one, then take it out of the code.',
    references: ['https://happi.dev/docs'],
    severity: 'low',
    names: ['happi api', 'happi dev', 'happi key'],
    value: { alphabet: 'base62', length: 56 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
