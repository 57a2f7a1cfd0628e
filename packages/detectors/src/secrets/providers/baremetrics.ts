import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'baremetrics-api-key',
    title: 'Baremetrics API key',
    why: 'Reads revenue and customers.',
    remedy: 'reset it at https://app.baremetrics.com/settings/api, then take it out of the code.',
    references: ['https://developers.baremetrics.com/reference/authentication'],
    severity: 'high',
    names: ['baremetrics'],
    value: {
      pattern: '[0-9a-z_-]{25}',
      least: 25,
      sample: (seed) => sample('lower-digits', 25, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
