import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zilliz-api-key',
    title: 'Zilliz Cloud API key',
    why: 'Reads and changes the collections of the project.',
    remedy:
      'revoke it at https://cloud.zilliz.com and make a new one, then take it out of the code.',
    references: ['https://docs.zilliz.com/docs/manage-api-keys'],
    severity: 'critical',
    names: ['zilliz api', 'zilliz token', 'zilliz key', 'zilliz cloud'],
    value: { alphabet: 'base62', length: [64, 120] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
