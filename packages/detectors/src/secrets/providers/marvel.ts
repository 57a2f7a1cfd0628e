import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marvel-api-key',
    title: 'Marvel API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://developer.marvel.com/account and make a new one, then take it out of the code.',
    references: ['https://developer.marvel.com/documentation/authorization'],
    severity: 'low',
    names: ['marvel private', 'marvel public', 'marvel api', 'marvel key'],
    value: {
      pattern: '(?:[0-9a-f]{40}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
