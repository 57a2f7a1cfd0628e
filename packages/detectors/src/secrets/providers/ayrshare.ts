import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ayrshare-api-key',
    title: 'Ayrshare API key',
    why: 'Posts to the connected social networks.',
    remedy: 'regenerate it at https://app.ayrshare.com/api, then take it out of the code.',
    references: ['https://www.ayrshare.com/docs/'],
    severity: 'high',
    names: ['ayrshare'],
    value: {
      pattern: '[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}',
      least: 35,
      sample: (seed) =>
        `${sample('upper-digits', 8, seed)}-${sample('upper-digits', 8, seed + 1)}-${sample('upper-digits', 8, seed + 2)}-${sample('upper-digits', 8, seed + 3)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
