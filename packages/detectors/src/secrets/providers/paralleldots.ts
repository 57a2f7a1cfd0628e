import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paralleldots-api-key',
    title: 'ParallelDots (Komprehend) API key',
    why: 'Uses up the paid quota of the account.',
    remedy: 'delete it at https://komprehend.io and make a new one, then take it out of the code.',
    references: ['https://komprehend.io/'],
    severity: 'low',
    names: ['paralleldots', 'parallel dots'],
    value: { alphabet: 'base62', length: 43 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
