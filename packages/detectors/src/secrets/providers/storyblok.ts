import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.storyblok.com and make a new one, then take it out of the code.';
const references = [
  'https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'storyblok-content-api-token',
    title: 'Storyblok content API token',
    why: 'Reads the content of the space, drafts included if it is a preview token.',
    remedy,
    references,
    severity: 'medium',
    names: ['storyblok'],
    value: {
      pattern: '[0-9A-Za-z]{22}tt',
      least: 24,
      sample: (seed) => `${sample('base62', 22, seed)}tt`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'storyblok-management-token',
    title: 'Storyblok management token',
    why: 'Changes and deletes every space of its owner.',
    remedy,
    references,
    severity: 'critical',
    names: ['storyblok oauth', 'storyblok management', 'storyblok personal'],
    value: {
      pattern: '[0-9A-Za-z]{22}tt-[0-9]{4,9}-[0-9A-Za-z_-]{16,24}',
      least: 44,
      sample: (seed) =>
        `${sample('base62', 22, seed)}tt-${sample('digits', 6, seed)}-${sample('base62', 20, seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
