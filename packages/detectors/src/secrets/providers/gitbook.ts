import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'gitbook-api-token',
    title: 'GitBook API token',
    why: 'Reads and changes the documents of its owner.',
    remedy:
      'delete it at https://app.gitbook.com/account/developer and make a new one, then take it out of the code.',
    references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
    severity: 'high',
    prefix: 'gb_api_',
    body: { alphabet: 'base62', length: [30, 64] },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
