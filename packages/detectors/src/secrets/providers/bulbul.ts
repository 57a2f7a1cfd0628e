import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bulbul-api-key',
    title: 'Bulbul API key',
    why: 'Reads and changes contacts.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://bulbul.io/'],
    severity: 'medium',
    names: ['bulbul'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
