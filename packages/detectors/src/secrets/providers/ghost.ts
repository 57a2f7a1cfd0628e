import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ghost-admin-api-key',
    title: 'Ghost Admin API key',
    why: 'Publishes and deletes posts and reads the members of the site.',
    remedy:
      'delete the integration in Ghost Admin (Settings, Integrations), then take it out of the code.',
    references: ['https://docs.ghost.org/admin-api'],
    severity: 'critical',
    names: ['ghost'],
    value: {
      pattern: '[0-9a-f]{24}:[0-9a-f]{63,64}',
      least: 88,
      sample: (seed) => `${sample('hex', 24, seed)}:${sample('hex', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'ghost-content-api-key',
    title: 'Ghost Content API key',
    why: 'Reads what is published; made to stand in pages.',
    remedy:
      'delete the integration in Ghost Admin (Settings, Integrations), then take it out of the code.',
    references: ['https://docs.ghost.org/content-api'],
    severity: 'info',
    names: ['ghost content api key', 'ghost content key', 'ghost api key'],
    value: { alphabet: 'hex', length: 26 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
