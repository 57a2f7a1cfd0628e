import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'incident-io-api-key',
    title: 'incident.io API key',
    why: 'Reads and changes incidents by its permissions.',
    remedy:
      'delete it at https://app.incident.io/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://api-docs.incident.io/tag/Authentication/'],
    severity: 'high',
    names: ['incident io'],
    value: {
      pattern: '(?:inc_(?:production|staging)_)?[0-9A-Za-z_]{40,64}',
      least: 40,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
