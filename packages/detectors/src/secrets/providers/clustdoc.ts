import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clustdoc-api-key',
    title: 'Clustdoc key',
    why: 'Reads documents that clients handed in.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://clustdoc.com/'],
    severity: 'high',
    names: ['clustdoc'],
    value: { alphabet: 'base62', length: [60, 68] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
