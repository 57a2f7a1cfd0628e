import { markedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'highlevel-private-token',
    title: 'HighLevel private integration token',
    why: 'Reads and changes contacts and sends messages by its scopes.',
    remedy:
      'delete it in HighLevel (Settings, Private Integrations), then take it out of the code.',
    references: ['https://marketplace.gohighlevel.com/docs/'],
    severity: 'critical',
    prefix: 'pit-',
    body: { pattern: UUID, least: 36, sample: (seed) => sampleUuid(seed) },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
