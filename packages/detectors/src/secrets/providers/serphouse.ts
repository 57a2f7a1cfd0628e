import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'serphouse-api-token',
    title: 'SERPHouse API token',
    why: 'Searches at the cost of the account.',
    remedy:
      'revoke it at https://app.serphouse.com and make a new one, then take it out of the code.',
    references: ['https://docs.serphouse.com'],
    severity: 'medium',
    names: ['serphouse'],
    value: { alphabet: 'base62', length: 60 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
