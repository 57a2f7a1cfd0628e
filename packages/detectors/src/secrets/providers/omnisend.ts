import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'omnisend-api-key',
    title: 'Omnisend API key',
    why: 'Reads contacts and sends campaigns of the shop.',
    remedy:
      'delete it at https://app.omnisend.com/integrations/api-keys and make a new one, then take it out of the code.',
    references: ['https://api-docs.omnisend.com/reference/overview'],
    severity: 'high',
    names: ['omnisend'],
    value: {
      pattern: '(?:[0-9a-f]{24}-)?[0-9A-Za-z]{32,64}',
      least: 32,
      sample: (seed) => `${sample('hex', 24, seed)}-${sample('base62', 48, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
