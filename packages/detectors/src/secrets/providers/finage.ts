import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'finage-api-key',
    title: 'Finage API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://moon.finage.co.uk and make a new one, then take it out of the code.',
    references: ['https://finage.co.uk/docs/api/getting-started'],
    severity: 'medium',
    names: ['finage'],
    value: {
      pattern: 'API_KEY[0-9A-Z]{32}|[0-9A-Z]{32}',
      least: 32,
      sample: (seed) => sample('upper-digits', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
