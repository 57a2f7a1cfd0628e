import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'flagsmith-server-key',
    title: 'Flagsmith server-side environment key',
    why: 'Reads every flag, segment and override of the environment.',
    remedy:
      'delete it in Flagsmith (Environment settings, SDK keys), then take it out of the code.',
    references: ['https://docs.flagsmith.com/clients/server-side'],
    severity: 'medium',
    prefix: 'ser.',
    body: { alphabet: 'base62', length: 22 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
