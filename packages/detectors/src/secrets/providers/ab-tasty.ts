import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'abtasty-api-key',
    title: 'AB Tasty API key',
    why: 'Reads and changes experiments.',
    remedy:
      'revoke it in the API settings of https://app2.abtasty.com, then take it out of the code.',
    references: ['https://developers.abtasty.com/'],
    severity: 'high',
    names: ['abtasty', 'ab tasty'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
