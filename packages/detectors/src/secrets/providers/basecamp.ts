import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'basecamp-access-token',
    title: 'Basecamp access token',
    why: 'Reads and changes projects of its owner.',
    remedy:
      'revoke it at https://launchpad.37signals.com/authorizations, then take it out of the code.',
    references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
    severity: 'high',
    names: ['basecamp'],
    value: {
      pattern: '(?:BAh[0-9A-Za-z_=-]{60,400}|[0-9A-Za-z_-]{40,60})',
      least: 40,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
