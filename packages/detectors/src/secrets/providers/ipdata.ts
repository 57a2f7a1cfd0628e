import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ipdata-api-key',
    title: 'ipdata API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dashboard.ipdata.co and make a new one, then take it out of the code.',
    references: ['https://docs.ipdata.co/docs/authentication'],
    severity: 'low',
    names: ['ipdata'],
    value: { alphabet: 'hex', length: 56 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
