import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'chartmogul-api-key',
    title: 'ChartMogul API key',
    why: 'Reads and changes revenue data.',
    remedy: 'delete it in the profile at https://app.chartmogul.com, then take it out of the code.',
    references: ['https://dev.chartmogul.com/docs/authentication'],
    severity: 'high',
    names: ['chartmogul', 'chart mogul'],
    value: {
      pattern: '(?:[0-9a-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
