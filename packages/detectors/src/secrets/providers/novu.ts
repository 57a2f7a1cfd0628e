import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.novu.co/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.novu.co/api-reference/overview'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'novu-api-key',
    title: 'Novu API key',
    why: 'Sends notifications to the subscribers of the environment.',
    remedy,
    references,
    severity: 'high',
    prefix: 'nvu_',
    body: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'novu-secret-key',
    title: 'Novu secret key',
    why: 'Sends notifications to the subscribers of the environment.',
    remedy,
    references,
    severity: 'high',
    names: ['novu api', 'novu secret', 'novu key'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
