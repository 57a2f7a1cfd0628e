import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'atlantis-webhook-secret',
    title: 'Atlantis webhook secret',
    why: 'Makes Atlantis believe in events that never were.',
    remedy: 'change it in the webhook and in Atlantis, then take it out of the code.',
    references: ['https://www.runatlantis.io/docs/webhook-secrets.html'],
    severity: 'high',
    names: [
      'atlantis webhook',
      'atlantis secret',
      'atlantis gh webhook',
      'atlantis gitlab webhook',
      'gh webhook secret',
      'gitlab webhook secret',
      'atlantis api',
    ],
    value: { alphabet: 'base62', length: [24, 128] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
