import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ipregistry-api-key',
    title: 'Ipregistry API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dashboard.ipregistry.co/keys and make a new one, then take it out of the code.',
    references: ['https://ipregistry.co/docs/authentication'],
    severity: 'low',
    names: ['ipregistry'],
    value: {
      pattern: '(?:ira_)?[0-9A-Za-z]{14,40}',
      least: 14,
      sample: (seed) => sample('base62', 16, seed),
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
