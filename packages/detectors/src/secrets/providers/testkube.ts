import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'testkube-api-key',
    title: 'Testkube API key',
    why: 'Runs and changes the tests of the organisation.',
    remedy:
      'revoke it at https://app.testkube.io and make a new one, then take it out of the code.',
    references: ['https://docs.testkube.io/articles/organization-management'],
    severity: 'high',
    prefix: 'tkcapi_',
    body: { alphabet: 'hex', length: [30, 34] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
