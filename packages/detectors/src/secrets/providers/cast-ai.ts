import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'cast-ai-api-key',
    title: 'CAST AI API key',
    why: 'Changes the clusters it manages.',
    remedy: 'delete it at https://console.cast.ai/user/api-access, then take it out of the code.',
    references: ['https://docs.cast.ai/docs/authentication'],
    severity: 'critical',
    prefix: 'castai_v1_',
    body: {
      pattern: '[0-9a-z]{64}_[0-9a-z]{8}',
      least: 73,
      sample: (seed) => `${sample('lower-digits', 64, seed)}_${sample('lower-digits', 8, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
