import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'linkedin-client-id',
    title: 'LinkedIn client id',
    why: 'Is one half of the credentials of the application.',
    remedy:
      'delete it at https://www.linkedin.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    severity: 'medium',
    names: ['linkedin', 'linked in'],
    value: { alphabet: 'lower-digits', length: 14 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://www.linkedin.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    severity: 'high',
    names: ['linkedin', 'linked in'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'linkedin-client-secret-v1',
    title: 'LinkedIn client secret (WPL form)',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://www.linkedin.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    severity: 'high',
    prefix: 'WPL_AP1.',
    body: {
      pattern: '[0-9A-Za-z]{16}[.][0-9A-Za-z+/]{6}={0,2}',
      least: 23,
      sample: (seed) => `${sample('base62', 16, seed)}.${sample('base62', 6, seed + 2)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
