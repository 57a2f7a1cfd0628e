import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'missive-api-token',
    title: 'Missive API token',
    why: 'Reads and sends the mail of the team.',
    remedy:
      'revoke it at https://mail.missiveapp.com/#settings/api and make a new one, then take it out of the code.',
    references: ['https://missiveapp.com/help/api-documentation/getting-started'],
    severity: 'critical',
    prefix: 'missive_pat-',
    body: {
      pattern: '[0-9A-Za-z_-]{30,200}',
      least: 30,
      sample: (seed) => sample('base62', 86, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
