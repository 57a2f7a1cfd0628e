import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'salesmate-access-key',
    title: 'Salesmate access key',
    why: 'Reads and changes contacts and deals of the account.',
    remedy:
      'revoke it at https://login.salesmate.io and make a new one, then take it out of the code.',
    references: ['https://apidocs.salesmate.io'],
    severity: 'high',
    names: ['salesmate'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
