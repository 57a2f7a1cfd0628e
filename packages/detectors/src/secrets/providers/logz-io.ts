import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'logz-io-token',
    title: 'Logz.io token',
    why: 'Reads or ships the logs of the account.',
    remedy:
      'delete it at https://app.logz.io/#/dashboard/settings/manage-tokens and make a new one, then take it out of the code.',
    references: ['https://api-docs.logz.io/'],
    severity: 'high',
    names: ['logz'],
    value: {
      pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[A-Za-z]{32})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
