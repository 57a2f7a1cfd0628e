import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nasa-api-key',
    title: 'NASA API key',
    why: 'Queries the service within the limit of its owner.',
    remedy: 'revoke it at https://api.nasa.gov/ and make a new one, then take it out of the code.',
    references: ['https://api.nasa.gov/'],
    severity: 'low',
    names: ['nasa api', 'nasa key', 'nasa token'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
