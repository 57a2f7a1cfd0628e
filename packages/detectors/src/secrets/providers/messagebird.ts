import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'messagebird-access-key',
    title: 'MessageBird access key',
    why: 'Sends messages and calls at the cost of the account.',
    remedy:
      'delete it at https://dashboard.messagebird.com/en/developers/access and make a new one, then take it out of the code.',
    references: ['https://developers.messagebird.com/api/#authentication'],
    severity: 'high',
    names: ['message bird'],
    value: { alphabet: 'lower-digits', length: 25 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'messagebird-client-id',
    title: 'MessageBird client id',
    why: 'Is one half of the credentials of the account.',
    remedy:
      'delete it at https://dashboard.messagebird.com/en/developers/access and make a new one, then take it out of the code.',
    references: ['https://developers.messagebird.com/api/#authentication'],
    severity: 'medium',
    names: ['message bird'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
