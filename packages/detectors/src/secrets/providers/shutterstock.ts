import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shutterstock-api-key',
    title: 'Shutterstock API key',
    why: 'Licenses images at the cost of the account.',
    remedy:
      'revoke it at https://www.shutterstock.com/account/developers/apps and make a new one, then take it out of the code.',
    references: ['https://api-reference.shutterstock.com/#overview-authentication'],
    severity: 'high',
    names: ['shutterstock'],
    value: {
      pattern: '[0-9A-Za-z][0-9A-Za-z-]{18,62}[0-9A-Za-z]',
      least: 20,
      sample: (seed) => sample('base62', 32, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
