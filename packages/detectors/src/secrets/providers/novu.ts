import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'novu-api-key',
    title: 'Novu API key',
    why: 'Sends notifications and reads subscribers of the environment.',
    remedy:
      'delete it at https://dashboard.novu.co/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.novu.co/api-reference/overview'],
    severity: 'high',
    names: ['novu api', 'novu secret', 'novu key', 'novu token'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'novu-marked-key',
    title: 'Novu API key (marked form)',
    why: 'Sends notifications and reads subscribers of the environment.',
    remedy:
      'delete it at https://dashboard.novu.co/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.novu.co/api-reference/overview'],
    severity: 'high',
    prefix: 'nvu_',
    body: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
