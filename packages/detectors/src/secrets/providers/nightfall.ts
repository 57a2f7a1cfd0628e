import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'nightfall-api-key',
    title: 'Nightfall API key',
    why: 'Scans texts at the cost of the account and reads its policies.',
    remedy:
      'delete it at https://app.nightfall.ai/developer-platform and make a new one, then take it out of the code.',
    references: ['https://help.nightfall.ai/developer-api'],
    severity: 'high',
    prefix: 'NF-',
    body: { pattern: '[0-9A-Za-z]{32}', least: 32, sample: (seed) => sample('base62', 32, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
