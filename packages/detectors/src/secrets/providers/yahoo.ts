import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.yahoo.com/apps/ and make a new one, then take it out of the code.';
const references = ['https://developer.yahoo.com/oauth2/guide/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'yahoo-consumer-key',
    title: 'Yahoo consumer key',
    why: 'Names the app; with its secret, acts as the app.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'dj0yJmk9',
    body: {
      pattern: '[0-9A-Za-z+/]{60,120}(?:={1,2}|--|-)?',
      least: 60,
      sample: (seed) => sample('base62', 92, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'yahoo-client-secret',
    title: 'Yahoo client secret',
    why: 'Acts as the app and, with a refresh token, as its users.',
    remedy,
    references,
    severity: 'high',
    names: ['yahoo client secret', 'yahoo consumer secret', 'yahoo secret'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
