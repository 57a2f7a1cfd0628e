import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'plasmic-token',
    title: 'Plasmic project or CMS token',
    why: 'Reads the designs or content of the project.',
    remedy:
      'revoke it at https://studio.plasmic.app and make a new one, then take it out of the code.',
    references: ['https://docs.plasmic.app/learn/'],
    severity: 'low',
    names: ['plasmic'],
    value: {
      pattern: '[0-9A-Za-z_-]{40,110}',
      least: 40,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
