import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'happy-scribe-api-key',
    title: 'Happy Scribe API key',
    why: 'Transcribes at the cost of the account and reads its transcripts.',
    remedy:
      'delete it at https://www.happyscribe.com/user/apikey and make a new one, then take it out of the code.',
    references: ['https://dev.happyscribe.com/'],
    severity: 'medium',
    names: ['happy scribe'],
    value: { alphabet: 'base62', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
