import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'logz-io-api-token',
    title: 'Logz.io API token',
    why: 'Reads and manages the logs of the account.',
    remedy:
      'revoke it at https://app.logz.io/#/dashboard/settings/manage-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/'],
    severity: 'high',
    names: [
      'logzio',
      'logz io',
      'logz key',
      'logz token',
      'logz private',
      'logz secret',
      'logz api',
      'logz access',
    ],
    value: {
      pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
