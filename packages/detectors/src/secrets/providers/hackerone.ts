import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hackerone-api-token',
    title: 'HackerOne API token',
    why: 'Reads reports of weaknesses that are not fixed yet.',
    remedy:
      'delete it at https://hackerone.com/settings/api_token/edit and make a new one, then take it out of the code.',
    references: ['https://api.hackerone.com/getting-started/'],
    severity: 'critical',
    names: ['hackerone', 'hacker one'],
    value: {
      pattern: '[0-9A-Za-z+/]{43}=',
      least: 44,
      sample: (seed) => `${sample('base62', 43, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
