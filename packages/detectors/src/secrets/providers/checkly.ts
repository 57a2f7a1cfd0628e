import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'checkly-api-key',
    title: 'Checkly API key',
    why: 'Reads and changes checks and their variables.',
    remedy:
      'delete it at https://app.checklyhq.com/settings/user/api-keys, then take it out of the code.',
    references: ['https://developers.checklyhq.com/reference'],
    severity: 'high',
    names: ['checkly'],
    value: {
      pattern: '(?:cu_[0-9a-f]{32}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => `cu_${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
