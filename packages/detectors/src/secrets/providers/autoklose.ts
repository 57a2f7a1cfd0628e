import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'autoklose-token',
    title: 'Autoklose token',
    why: 'Sends campaigns and reads contacts.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://api.autoklose.com/'],
    severity: 'high',
    names: ['autoklose'],
    value: { pattern: '[0-9A-Za-z-]{32}', least: 32, sample: (seed) => sample('base62', 32, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
