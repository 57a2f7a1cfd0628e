import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ideogram-api-key',
    title: 'Ideogram API key',
    why: 'Makes pictures at the cost of the account.',
    remedy:
      'delete it at https://ideogram.ai/manage-api and make a new one, then take it out of the code.',
    references: ['https://developer.ideogram.ai/'],
    severity: 'high',
    names: ['ideogram'],
    value: { alphabet: 'base64url', length: 86 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
