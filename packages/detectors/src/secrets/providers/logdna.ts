import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'logdna-key',
    title: 'LogDNA (Mezmo) key',
    why: 'Sends logs into the account or, as a service key, reads them.',
    remedy:
      'revoke it at https://app.mezmo.com/manage/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
    severity: 'medium',
    names: ['logdna', 'mezmo'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
