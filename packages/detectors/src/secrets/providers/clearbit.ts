import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clearbit-api-key',
    title: 'Clearbit key',
    why: 'Looks up people and companies at the cost of the account.',
    remedy: 'regenerate it at https://dashboard.clearbit.com/api, then take it out of the code.',
    references: ['https://help.clearbit.com/hc/en-us/articles/11721310399383'],
    severity: 'high',
    names: ['clearbit'],
    value: {
      pattern: '(?:[0-9a-z_]{35}|sk_[0-9a-z]{32})',
      least: 35,
      sample: (seed) => sample('lower-digits', 35, seed),
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
