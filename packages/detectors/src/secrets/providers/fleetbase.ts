import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'fleetbase-api-key',
    title: 'Fleetbase API key',
    why: 'Reads and changes orders, drivers and vehicles.',
    remedy:
      'delete it at https://console.fleetbase.io and make a new one, then take it out of the code.',
    references: ['https://docs.fleetbase.io/'],
    severity: 'high',
    prefix: 'flb_live_',
    body: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
