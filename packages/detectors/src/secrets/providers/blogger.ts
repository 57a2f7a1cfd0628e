import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blogger-api-key',
    title: 'Blogger key',
    why: 'Uses the blog service at the cost of the project.',
    remedy:
      'delete it at https://console.cloud.google.com/apis/credentials, then take it out of the code.',
    references: ['https://developers.google.com/blogger/docs/3.0/using'],
    severity: 'low',
    names: ['blogger api', 'blogger key', 'blogger token', 'blogger secret'],
    value: { alphabet: 'base64url', length: [39, 48] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
