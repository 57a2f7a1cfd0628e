import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'smartproxy-password',
    title: 'Smartproxy password',
    why: 'Sends traffic through the proxies at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.decodo.com and make a new one, then take it out of the code.',
    references: ['https://help.decodo.com/docs/how-to-use-residential-proxies'],
    severity: 'medium',
    names: ['smartproxy pass', 'smart proxy pass', 'smartproxy password', 'decodo password'],
    value: {
      pattern: '[0-9A-Za-z!#$%^&*_+=~.-]{8,48}',
      least: 8,
      sample: (seed) => sample('base62', 18, seed),
    },
    leastEntropy: 2.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
