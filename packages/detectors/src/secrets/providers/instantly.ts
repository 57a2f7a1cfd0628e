import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'instantly-api-key',
    title: 'Instantly API key',
    why: 'Sends mail campaigns and reads leads.',
    remedy:
      'delete it at https://app.instantly.ai/app/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://developer.instantly.ai/api/v2'],
    severity: 'high',
    names: ['instantly'],
    value: {
      pattern: `[0-9A-Za-z+/]{66,80}={0,2}|${UUID}`,
      least: 36,
      sample: (seed) => sample('base62', 68, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
