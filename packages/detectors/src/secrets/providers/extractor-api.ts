import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'extractor-api-key',
    title: 'Extractor API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://extractorapi.com and make a new one, then take it out of the code.',
    references: ['https://extractorapi.com/documentation/'],
    severity: 'low',
    names: ['extractor api'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
