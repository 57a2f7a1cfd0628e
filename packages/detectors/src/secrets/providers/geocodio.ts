import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'geocodio-api-key',
    title: 'Geocodio API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dash.geocod.io/apikey and make a new one, then take it out of the code.',
    references: ['https://www.geocod.io/docs/'],
    severity: 'low',
    names: ['geocodio', 'geocod io'],
    value: { alphabet: 'base62', length: 39 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
