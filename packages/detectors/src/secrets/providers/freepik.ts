import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'freepik-api-key',
    title: 'Freepik API key',
    why: 'Makes pictures at the cost of the account.',
    remedy:
      'delete it at https://www.freepik.com/developers/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.freepik.com/'],
    severity: 'medium',
    names: ['freepik', 'magnific'],
    value: {
      pattern: 'FPSX[0-9a-f]{32}',
      least: 36,
      sample: (seed) => `FPSX${sample('hex', 32, seed)}`,
    },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
