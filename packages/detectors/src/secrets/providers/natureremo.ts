import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nature-remo-token',
    title: 'Nature Remo access token',
    why: 'Controls the devices of the home and reads its sensors.',
    remedy:
      'delete it at https://home.nature.global and make a new one, then take it out of the code.',
    references: ['https://developer.nature.global/'],
    severity: 'high',
    names: ['natureremo', 'nature remo', 'remo token', 'remo access'],
    value: {
      pattern: '[0-9A-Za-z_-]{86}[.][0-9A-Za-z_-]{43}',
      least: 130,
      sample: (seed) => `${sample('base62', 86, seed)}.${sample('base62', 43, seed + 1)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
