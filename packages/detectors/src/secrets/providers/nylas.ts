import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard-v3.nylas.com and make a new one, then take it out of the code.';
const references = ['https://developer.nylas.com/docs/v3/auth/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'nylas-api-key',
    title: 'Nylas API key',
    why: 'Reads and sends the mail of every connected user.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'nyk_',
    body: {
      pattern: '(?:v0_)?[0-9A-Za-z]{60,75}',
      least: 60,
      sample: (seed) => `v0_${sample('base62', 64, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'nylas-token',
    title: 'Nylas access token or client secret',
    why: 'Reads and sends the mail of connected users.',
    remedy,
    references,
    severity: 'critical',
    names: ['nylas'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'nylas-client-secret',
    title: 'Nylas client secret',
    why: 'Reads and sends the mail of connected users.',
    remedy,
    references,
    severity: 'critical',
    names: ['nylas client secret', 'nylas client', 'nylas app secret'],
    value: { alphabet: 'lower-digits', length: 25 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
