import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'formcraft-key',
    title: 'FormCraft key',
    why: 'Reads what was sent through the forms.',
    remedy: 'change it in the settings of FormCraft, then take it out of the code.',
    references: ['https://formcraft-wp.com/'],
    severity: 'low',
    names: ['formcraft'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
