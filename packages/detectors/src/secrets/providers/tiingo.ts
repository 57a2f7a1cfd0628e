import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tiingo-api-token',
    title: 'Tiingo API token',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.tiingo.com/account/api/token and make a new one, then take it out of the code.',
    references: ['https://www.tiingo.com/documentation/general/connecting'],
    severity: 'medium',
    names: ['tiingo'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
