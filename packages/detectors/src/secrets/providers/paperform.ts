import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paperform-api-key',
    title: 'Paperform API key',
    why: 'Reads forms and what people sent with them.',
    remedy:
      'delete it at https://paperform.co/account/developer and make a new one, then take it out of the code.',
    references: ['https://paperform.readme.io/'],
    severity: 'high',
    names: ['paperform'],
    value: {
      pattern:
        '[0-9A-Za-z]{400,1000}|eyJ[0-9A-Za-z_-]{10,200}[.][0-9A-Za-z_-]{100,700}[.][0-9A-Za-z_-]{100,700}',
      least: 200,
      sample: (seed) => sample('base62', 600, seed),
    },
    window: { before: 8, after: 1100 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
