import { markedKey, namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'emailoctopus-api-key',
    title: 'EmailOctopus API key',
    why: 'Reads and changes the subscribers of the lists.',
    remedy:
      'delete it at https://emailoctopus.com/api-documentation and make a new one, then take it out of the code.',
    references: ['https://emailoctopus.com/api-documentation'],
    severity: 'high',
    prefix: 'eo_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'emailoctopus-legacy-key',
    title: 'EmailOctopus API key (older form)',
    why: 'Reads and changes the subscribers of the lists.',
    remedy:
      'delete it at https://emailoctopus.com/api-documentation and make a new one, then take it out of the code.',
    references: ['https://emailoctopus.com/api-documentation'],
    severity: 'high',
    names: ['emailoctopus', 'email octopus'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
