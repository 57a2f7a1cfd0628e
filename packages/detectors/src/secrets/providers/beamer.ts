import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'beamer-api-key',
    title: 'Beamer API key',
    why: 'Posts announcements and reads feedback.',
    remedy: 'reset it at https://app.getbeamer.com/settings, then take it out of the code.',
    references: ['https://www.getbeamer.com/api'],
    severity: 'medium',
    names: ['beamer'],
    value: {
      pattern: 'b_[0-9a-z=_-]{44}',
      least: 46,
      sample: (seed) => `b_${sample('lower-digits', 44, seed)}`,
    },
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
