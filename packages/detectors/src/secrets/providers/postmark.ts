import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'postmark-token',
    title: 'Postmark server or account token',
    why: 'Sends mail from the domains of the account and reads it.',
    remedy:
      'delete it at https://account.postmarkapp.com and make a new one, then take it out of the code.',
    references: ['https://postmarkapp.com/developer/api/overview'],
    severity: 'high',
    names: ['postmark'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
