import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'demio-api-key',
    title: 'Demio API key or secret',
    why: 'Reads and registers people for events.',
    remedy:
      'delete it at https://my.demio.com/manage/settings/api-details and make a new one, then take it out of the code.',
    references: ['https://publicdemioapi.docs.apiary.io/'],
    severity: 'medium',
    names: ['demio'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
