import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'goto-client-id',
    title: 'GoTo client id',
    why: 'Is one half of the credentials of the application.',
    remedy:
      'delete it at https://developer.logmeininc.com/clients and make a new one, then take it out of the code.',
    references: ['https://developer.goto.com/guides/Get%20Started/02_HOW_createClient/'],
    severity: 'medium',
    names: [
      'goto connect client id',
      'goto client id',
      'goto meeting api',
      'goto connect api',
      'goto meeting key',
      'goto meeting client',
    ],
    value: {
      pattern: '[0-9A-Za-z-]{20,40}',
      least: 20,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'goto-client-secret',
    title: 'GoTo client secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://developer.logmeininc.com/clients and make a new one, then take it out of the code.',
    references: ['https://developer.goto.com/guides/Get%20Started/02_HOW_createClient/'],
    severity: 'high',
    names: [
      'goto connect client secret',
      'goto client secret',
      'goto meeting secret',
      'goto connect secret',
    ],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
