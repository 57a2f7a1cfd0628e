import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.kaggle.com/settings and make a new one, then take it out of the code.';
const references = ['https://www.kaggle.com/docs/api'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'kaggle-api-token',
    title: 'Kaggle API token',
    why: 'Reads and changes data sets and notebooks as its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'KGAT_',
    body: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'kaggle-legacy-key',
    title: 'Kaggle API key (older form)',
    why: 'Reads and changes data sets and notebooks as its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['kaggle key', 'kaggle api', 'kaggle token', 'kaggle secret'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
