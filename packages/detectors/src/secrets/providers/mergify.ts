import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mergify-application-key',
    title: 'Mergify application key',
    why: 'Queues, merges and freezes pull requests of the organisation.',
    remedy:
      'revoke it at https://dashboard.mergify.com and make a new one, then take it out of the code.',
    references: ['https://docs.mergify.com/api-usage/'],
    severity: 'critical',
    prefix: 'mergify_application_key_',
    body: {
      pattern: '[0-9A-Za-z_-]{50,80}',
      least: 50,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
