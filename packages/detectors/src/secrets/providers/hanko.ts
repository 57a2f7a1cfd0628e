import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hanko-api-key',
    title: 'Hanko API key',
    why: 'Reads and changes the users of the project.',
    remedy: 'delete it at https://cloud.hanko.io and make a new one, then take it out of the code.',
    references: ['https://docs.hanko.io/'],
    severity: 'high',
    names: ['hanko'],
    value: { alphabet: 'base64url', length: [20, 96] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'hanko-marked-key',
    title: 'Hanko API key (marked)',
    why: 'Reads and changes the users of the project.',
    remedy: 'delete it at https://cloud.hanko.io and make a new one, then take it out of the code.',
    references: ['https://docs.hanko.io/'],
    severity: 'high',
    prefix: 'hanko_',
    body: { alphabet: 'base64url', length: [28, 96] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
