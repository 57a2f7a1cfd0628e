import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'betterstack-api-token',
    title: 'Better Stack token',
    why: 'Reads and changes monitors, incidents and logs.',
    remedy:
      'delete it at https://betterstack.com/settings/global-api-tokens, then take it out of the code.',
    references: ['https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/'],
    severity: 'high',
    names: ['betterstack', 'better stack', 'betteruptime', 'better uptime', 'logtail'],
    value: { alphabet: 'base62', length: 24 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
