import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it in the project at https://cloud.appwrite.io, then take it out of the code.';
const references = ['https://appwrite.io/docs/advanced/platform/api-keys'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'appwrite-standard-key',
    title: 'Appwrite API key',
    why: 'Reads and changes the project by its scopes.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'standard_',
    body: { alphabet: 'hex', length: 256 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'appwrite-api-key',
    title: 'Appwrite API key (older form)',
    why: 'Reads and changes the project by its scopes.',
    remedy,
    references,
    severity: 'critical',
    names: ['appwrite'],
    value: { alphabet: 'base62', length: [32, 256] },
    window: { before: 8, after: 320 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
