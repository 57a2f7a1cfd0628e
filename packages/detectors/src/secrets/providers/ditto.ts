import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ditto-api-key',
    title: 'Ditto API key',
    why: 'Reads and changes the texts of the workspace.',
    remedy:
      'delete it at https://app.dittowords.com/developers/api-keys and make a new one, then take it out of the code.',
    references: ['https://developer.dittowords.com/'],
    severity: 'high',
    names: ['ditto'],
    value: {
      pattern: `${UUID}[.][0-9a-z]{40}`,
      least: 77,
      sample: (seed) => `${sampleUuid(seed)}.${sample('lower-digits', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
