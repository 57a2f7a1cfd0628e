import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'feedier-api-key',
    title: 'Feedier API key',
    why: 'Reads the answers of the surveys.',
    remedy:
      'delete it at https://dashboard.feedier.com and make a new one, then take it out of the code.',
    references: ['https://docs.feedier.com/'],
    severity: 'medium',
    names: ['feedier'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
