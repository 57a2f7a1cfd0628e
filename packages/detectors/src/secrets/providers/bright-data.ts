import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bright-data-api-key',
    title: 'Bright Data API key',
    why: 'Uses proxies and scrapers at the cost of the account.',
    remedy: 'delete it at https://brightdata.com/cp/setting/users, then take it out of the code.',
    references: ['https://docs.brightdata.com/'],
    severity: 'high',
    names: ['brightdata', 'bright data', 'luminati'],
    value: {
      pattern: '(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 36,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
