import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'classlink-api-key',
    title: 'ClassLink API key',
    why: 'Reads the rosters of schools.',
    remedy: 'reset it in the ClassLink management console, then take it out of the code.',
    references: ['https://developer.classlink.com/'],
    severity: 'high',
    names: ['classlink', 'class link'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
