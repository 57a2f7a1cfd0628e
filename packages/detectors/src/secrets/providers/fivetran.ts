import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fivetran-api-secret',
    title: 'Fivetran API key or secret',
    why: 'Together they change connectors, which hold credentials of databases.',
    remedy:
      'delete it at https://fivetran.com/account/settings/account/api-access and make a new one, then take it out of the code.',
    references: ['https://fivetran.com/docs/rest-api/getting-started'],
    severity: 'critical',
    names: ['fivetran'],
    value: {
      pattern: '[0-9A-Za-z]{32}|[0-9A-Za-z]{16}',
      least: 16,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
