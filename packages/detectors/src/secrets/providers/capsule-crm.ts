import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'capsule-crm-token',
    title: 'Capsule CRM token',
    why: 'Reads and changes contacts and deals.',
    remedy: 'revoke it in the preferences of the user, then take it out of the code.',
    references: ['https://developer.capsulecrm.com/'],
    severity: 'high',
    names: ['capsulecrm', 'capsule crm', 'capsule api', 'capsule token'],
    value: {
      pattern: '[0-9A-Za-z._+=/-]{64}',
      least: 64,
      sample: (seed) => sample('base62', 64, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
