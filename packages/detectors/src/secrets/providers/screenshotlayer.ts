import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'screenshotlayer-access-key',
    title: 'screenshotlayer access key',
    why: 'Takes screenshots at the cost of the account.',
    remedy:
      'revoke it at https://screenshotlayer.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://screenshotlayer.com/documentation'],
    severity: 'medium',
    names: ['screenshotlayer'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
