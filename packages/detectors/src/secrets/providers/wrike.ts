import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wrike-access-token',
    title: 'Wrike access token',
    why: 'Reads and changes the tasks of its owner.',
    remedy:
      'revoke it at https://www.wrike.com/frontend/apps/index.html#/api and make a new one, then take it out of the code.',
    references: ['https://developers.wrike.com/oauth-20-authorization/'],
    severity: 'high',
    names: ['wrike'],
    value: {
      pattern:
        '(?:eyJ[0-9A-Za-z_-]{20,400}[.][0-9A-Za-z_-]{20,800}[.][0-9A-Za-z_-]{20,400}|[0-9A-Za-z_-]{30,100})',
      least: 30,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
