import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'personio-credential',
    title: 'Personio client secret',
    why: 'Reads the people of the company by its rights.',
    remedy: 'the API credentials page of your Personio account, then take it out of the code.',
    references: ['https://developer.personio.de/docs/getting-started-with-the-personio-api'],
    severity: 'critical',
    names: ['personio'],
    value: {
      pattern: 'papi-[0-9A-Za-z_-]{32,60}|[0-9A-Za-z]{40,64}',
      least: 37,
      sample: (seed) => `papi-${sampleUuid(seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
