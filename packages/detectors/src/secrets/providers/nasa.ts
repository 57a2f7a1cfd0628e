import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nasa-api-key',
    title: 'NASA API key',
    why: 'Uses up the limits of its owner at the APIs of NASA.',
    remedy: 'ask api.nasa.gov to disable it, then take it out of the code.',
    references: ['https://api.nasa.gov/'],
    severity: 'low',
    names: ['nasa api', 'nasa key', 'nasa token', 'nasa open'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
