import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'travelpayouts-api-token',
    title: 'Travelpayouts API token',
    why: 'Reads the balance and the sales of the partner.',
    remedy:
      'revoke it at https://www.travelpayouts.com/programs/100/tools/api and make a new one, then take it out of the code.',
    references: ['https://support.travelpayouts.com/hc/en-us/articles/13024001671186'],
    severity: 'medium',
    names: ['travelpayouts', 'travel payouts'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
