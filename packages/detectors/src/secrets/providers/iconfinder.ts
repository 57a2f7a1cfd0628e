import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'iconfinder-api-key',
    title: 'Iconfinder API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.iconfinder.com/account/applications and make a new one, then take it out of the code.',
    references: ['https://developer.iconfinder.com/reference/authentication'],
    severity: 'low',
    names: ['iconfinder'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
