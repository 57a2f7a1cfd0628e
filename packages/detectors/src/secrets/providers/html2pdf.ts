import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'html2pdf-api-key',
    title: 'Html2Pdf API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dash.html2pdf.app and make a new one, then take it out of the code.',
    references: ['https://html2pdf.app/documentation/'],
    severity: 'low',
    names: ['html2pdf'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
