import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'docparser-api-key',
    title: 'Docparser API key',
    why: 'Reads the documents and the data taken out of them.',
    remedy:
      'delete it at https://app.docparser.com/account/api and make a new one, then take it out of the code.',
    references: ['https://docparser.com/api/'],
    severity: 'high',
    names: ['docparser'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
