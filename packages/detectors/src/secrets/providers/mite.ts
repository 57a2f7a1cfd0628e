import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mite-api-key',
    title: 'mite API key',
    why: 'Reads and changes the hours of its owner.',
    remedy: 'your mite: your user, Access and API, make a new key, then take it out of the code.',
    references: ['https://mite.de/en/api/'],
    severity: 'medium',
    names: ['mite api key', 'miteapikey', 'mite api'],
    value: { alphabet: 'lower-digits', length: [15, 18] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
