import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'canny-api-key',
    title: 'Canny API key',
    why: 'Reads and changes the feedback of users.',
    remedy: 'reset it at https://canny.io/admin/settings/api, then take it out of the code.',
    references: ['https://developers.canny.io/api-reference'],
    severity: 'medium',
    names: ['canny api', 'canny secret', 'canny key', 'canny token', 'cannyio', 'canny io'],
    value: {
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
