import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'twelve-data-api-key',
    title: 'Twelve Data API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://twelvedata.com/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://twelvedata.com/docs#authentication'],
    severity: 'low',
    names: ['twelvedata', 'twelve data'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
