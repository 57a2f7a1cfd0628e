import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clockify-api-key',
    title: 'Clockify API key',
    why: 'Reads and changes time entries as its owner.',
    remedy: 'regenerate it at https://app.clockify.me/user/settings, then take it out of the code.',
    references: ['https://docs.clockify.me/'],
    severity: 'medium',
    names: ['clockify'],
    value: { alphabet: 'base62', length: 48 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
