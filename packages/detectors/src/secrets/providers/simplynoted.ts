import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'simplynoted-api-key',
    title: 'SimplyNoted API key',
    why: 'Sends letters at the cost of the account.',
    remedy:
      'revoke it at https://simplynoted.com and make a new one, then take it out of the code.',
    references: ['https://simplynoted.com'],
    severity: 'medium',
    names: ['simplynoted'],
    value: {
      pattern: '[0-9A-Za-z._-]{340,360}',
      least: 64,
      sample: (seed) => sample('base62', 350, seed),
    },
    window: { before: 8, after: 512 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
