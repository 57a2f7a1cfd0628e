import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'rootly-api-key',
    title: 'Rootly API key',
    why: 'Reads and changes incidents, schedules and their settings.',
    remedy:
      'revoke it at https://rootly.com/account/api_keys and make a new one, then take it out of the code.',
    references: ['https://docs.rootly.com/api-reference/overview'],
    severity: 'high',
    prefix: 'rootly_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
