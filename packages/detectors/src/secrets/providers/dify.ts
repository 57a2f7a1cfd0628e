import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dify-app-key',
    title: 'Dify app API key',
    why: 'Runs the app at the cost of the workspace and reads its conversations.',
    remedy: 'delete it in Dify (the app, API Access), then take it out of the code.',
    references: ['https://docs.dify.ai/'],
    severity: 'high',
    names: ['dify'],
    value: {
      pattern: '(?:app|dataset)-[0-9A-Za-z]{24}',
      least: 28,
      sample: (seed) => `app-${sample('base62', 24, seed)}`,
    },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
