import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'goodday-api-token',
    title: 'GoodDay API token',
    why: 'Reads and changes the projects of the organisation.',
    remedy:
      'delete it at https://www.goodday.work and make a new one, then take it out of the code.',
    references: ['https://www.goodday.work/developers/api-v2'],
    severity: 'medium',
    names: ['goodday', 'good day api'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
