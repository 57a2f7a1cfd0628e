import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'typesense-api-key',
    title: 'Typesense API key',
    why: 'By its scope, searches or changes and deletes the collections.',
    remedy: 'delete it with DELETE /keys/<id> and make a new one, then take it out of the code.',
    references: ['https://typesense.org/docs/latest/api/api-keys.html'],
    severity: 'high',
    names: ['typesense'],
    value: { alphabet: 'base62', length: [32, 56] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
