import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'float-access-token',
    title: 'Float access token',
    why: 'Reads and changes people, projects and time.',
    remedy:
      'delete it in Float (Account settings, Integrations, API), then take it out of the code.',
    references: ['https://developer.float.com/'],
    severity: 'medium',
    names: ['float access token', 'float api', 'float token'],
    value: {
      pattern: '[0-9A-Za-z._+=-]{58,60}',
      least: 58,
      sample: (seed) => sample('base62', 60, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
