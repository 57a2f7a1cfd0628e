import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'helicone-api-key',
    title: 'Helicone API key',
    why: 'Reads logged prompts and answers of the organisation.',
    remedy:
      'delete it at https://us.helicone.ai/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.helicone.ai/'],
    severity: 'high',
    names: ['helicone'],
    value: {
      pattern: '(?:sk|pk|eu|us)-(?:helicone-)?[0-9A-Za-z-]{20,64}',
      least: 23,
      sample: (seed) => `sk-${sample('base62', 24, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'helicone-marked-key',
    title: 'Helicone API key (marked)',
    why: 'Reads logged prompts and answers of the organisation.',
    remedy:
      'delete it at https://us.helicone.ai/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.helicone.ai/'],
    severity: 'high',
    prefix: 'sk-helicone-',
    body: {
      pattern: '[0-9A-Za-z-]{20,48}',
      least: 20,
      sample: (seed) => `${sample('lower-digits', 7, seed)}-${sample('lower-digits', 28, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
