import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ecostruxure-it-api-key',
    title: 'EcoStruxure IT API key',
    why: 'Reads the devices and sensors of the data centre.',
    remedy: 'delete it in EcoStruxure IT (API keys), then take it out of the code.',
    references: ['https://api.ecostruxureit.com/rest-docs/'],
    severity: 'high',
    names: ['ecostruxure'],
    value: {
      pattern: 'AK1[0-9A-Za-z/]{48,52}',
      least: 51,
      sample: (seed) => `AK1${sample('base62', 50, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
