import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'appointedd-api-key',
    title: 'Appointedd API key',
    why: 'Reads and changes bookings and customers.',
    remedy:
      'revoke it in the settings of https://app.appointedd.com, then take it out of the code.',
    references: ['https://developers.appointedd.com/'],
    severity: 'high',
    names: ['appointedd'],
    value: {
      pattern: '[0-9A-Za-z=+]{88}',
      least: 88,
      sample: (seed) => `${sample('base62', 86, seed)}==`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
