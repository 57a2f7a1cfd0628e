import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dune-api-key',
    title: 'Dune API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dune.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.dune.com/api-reference/overview/authentication'],
    severity: 'medium',
    names: ['dune api', 'dune key', 'dune analytics'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
