import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hightouch-api-key',
    title: 'Hightouch API key',
    why: 'Starts syncs and reads models of customer data.',
    remedy:
      'delete it at https://app.hightouch.com/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://hightouch.com/docs/developer-tools/api-guide'],
    severity: 'high',
    names: ['hightouch'],
    value: {
      pattern: `${UUID}|[0-9A-Za-z_-]{32,64}`,
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
