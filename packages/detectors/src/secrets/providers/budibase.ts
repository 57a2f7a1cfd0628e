import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'budibase-api-key',
    title: 'Budibase API key',
    why: 'Reads and changes apps and their data.',
    remedy: 'reset it at the account page of the installation, then take it out of the code.',
    references: ['https://docs.budibase.com/docs/public-api'],
    severity: 'high',
    names: ['budibase'],
    value: {
      pattern: '[0-9a-f]{32}-[0-9a-f]{78,80}',
      least: 111,
      sample: (seed) => `${sample('hex', 32, seed)}-${sample('hex', 78, seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
