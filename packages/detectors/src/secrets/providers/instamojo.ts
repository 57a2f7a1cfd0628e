import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'instamojo-credential',
    title: 'Instamojo client id or secret',
    why: 'Together they make payment requests and read payments.',
    remedy:
      'delete it at https://www.instamojo.com/developers/ and make a new one, then take it out of the code.',
    references: ['https://docs.instamojo.com/'],
    severity: 'critical',
    names: ['instamojo'],
    value: {
      pattern: '[0-9A-Za-z]{40}(?:[0-9A-Za-z]{88})?',
      least: 40,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
