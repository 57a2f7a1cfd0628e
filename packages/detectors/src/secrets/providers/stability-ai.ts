import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stability-ai-api-key',
    title: 'Stability AI API key',
    why: 'Makes images at the cost of the account.',
    remedy:
      'revoke it at https://platform.stability.ai/account/keys and make a new one, then take it out of the code.',
    references: ['https://platform.stability.ai/docs/api-reference#tag/v1user'],
    severity: 'high',
    names: ['stability', 'stable diffusion', 'dreamstudio', 'dream studio'],
    value: {
      pattern: 'sk-[0-9A-Za-z]{48}',
      least: 51,
      sample: (seed) => `sk-${sample('base62', 48, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
