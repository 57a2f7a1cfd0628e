import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dynalist-api-key',
    title: 'Dynalist API token',
    why: 'Reads and changes the documents of its owner.',
    remedy:
      'delete it at https://dynalist.io/developer and make a new one, then take it out of the code.',
    references: ['https://apidocs.dynalist.io/'],
    severity: 'medium',
    names: ['dynalist'],
    value: { alphabet: 'base64url', length: 128 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
