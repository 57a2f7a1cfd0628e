import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'selectpdf-api-key',
    title: 'SelectPdf API key',
    why: 'Converts pages at the cost of the account.',
    remedy:
      'revoke it at https://selectpdf.com/account/ and make a new one, then take it out of the code.',
    references: ['https://selectpdf.com/html-to-pdf-api/'],
    severity: 'medium',
    names: ['selectpdf'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
