import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cm-com-product-token',
    title: 'CM.com product token',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'revoke it in the messaging gateway at https://www.cm.com/app, then take it out of the code.',
    references: ['https://developers.cm.com/messaging/docs'],
    severity: 'high',
    names: ['cm producttoken', 'cm product token', 'cmcom', 'cm com'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
