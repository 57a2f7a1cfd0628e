import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://dashboard.messagebird.com/en/developers/access and make a new one, then take it out of the code.';
const references = ['https://developers.messagebird.com/api/#authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'messagebird-access-key',
    title: 'MessageBird access key',
    why: 'Sends messages and calls at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['message bird'],
    value: { alphabet: 'lower-digits', length: 25 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'messagebird-client-id',
    title: 'MessageBird client id',
    why: 'Names the client; its access key opens the account.',
    remedy,
    references,
    severity: 'info',
    names: ['message bird'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
