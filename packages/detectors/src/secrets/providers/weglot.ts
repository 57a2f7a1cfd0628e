import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'weglot-api-key',
    title: 'Weglot API key',
    why: 'Translates at the cost of the account; in a page it is public.',
    remedy:
      'revoke it at https://dashboard.weglot.com and make a new one, then take it out of the code.',
    references: ['https://developers.weglot.com/api/reference'],
    severity: 'low',
    prefix: 'wg_',
    body: { pattern: '[0-9a-f]{32,33}', least: 32, sample: (seed) => sample('hex', 33, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
