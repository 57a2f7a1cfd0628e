import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'upcloud-api-token',
    title: 'UpCloud API token',
    why: 'Makes, changes and deletes the servers of the account.',
    remedy:
      'revoke it at https://hub.upcloud.com/account/api-tokens and make a new one, then take it out of the code.',
    references: ['https://developers.upcloud.com/1.3/'],
    severity: 'critical',
    prefix: 'ucat_',
    body: {
      pattern: '[0-9A-Z]{26}',
      least: 26,
      sample: (seed) => sample('upper-digits', 26, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
