import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ipinfodb-api-key',
    title: 'IPInfoDB API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.ipinfodb.com/account and make a new one, then take it out of the code.',
    references: ['https://www.ipinfodb.com/api'],
    severity: 'low',
    names: ['ipinfodb'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
