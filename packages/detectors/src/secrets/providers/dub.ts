import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'dub-api-key',
    title: 'Dub API key',
    why: 'Changes the short links of the workspace and reads their clicks.',
    remedy:
      'delete it at https://app.dub.co/settings/tokens and make a new one, then take it out of the code.',
    references: ['https://dub.co/docs/api-reference/tokens'],
    severity: 'high',
    prefix: 'dub_',
    body: { alphabet: 'base62', length: 24 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
