import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fullstory-api-key',
    title: 'FullStory API key',
    why: 'Reads recordings of sessions of users.',
    remedy:
      'delete it at https://app.fullstory.com/ui/settings/integrations/apikey and make a new one, then take it out of the code.',
    references: ['https://developer.fullstory.com/server/authentication/'],
    severity: 'critical',
    names: ['fullstory', 'full story'],
    value: {
      pattern: '[0-9A-Za-z+/]{88,103}={0,2}',
      least: 88,
      sample: (seed) => sample('base62', 100, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'fullstory-key',
    title: 'FullStory API key (regional)',
    why: 'Reads recordings of sessions of users.',
    remedy:
      'delete it at https://app.fullstory.com/ui/settings/integrations/apikey and make a new one, then take it out of the code.',
    references: ['https://developer.fullstory.com/server/authentication/'],
    severity: 'critical',
    prefix: 'na1.',
    body: {
      pattern: '[0-9A-Za-z+/]{100}(?:==)?',
      least: 100,
      sample: (seed) => sample('base62', 100, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
