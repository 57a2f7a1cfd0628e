import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.ory.sh and make a new one, then take it out of the code.';
const references = ['https://www.ory.com/docs/concepts/personal-access-token'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ory-api-key',
    title: 'Ory API key',
    why: 'Manages the identities of the project.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'ory_pat_',
    body: { alphabet: 'base62', length: [32, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'ory-access-token',
    title: 'Ory access token',
    why: 'Acts for the user it was given for until it expires.',
    remedy,
    references,
    severity: 'high',
    prefix: 'ory_at_',
    body: {
      pattern: '[0-9A-Za-z_-]{43}[.][0-9A-Za-z_-]{43}',
      least: 87,
      sample: (seed) => `${sample('base62', 43, seed)}.${sample('base62', 43, seed + 1)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'ory-refresh-token',
    title: 'Ory refresh token',
    why: 'Obtains access tokens for the user.',
    remedy,
    references,
    severity: 'high',
    prefix: 'ory_rt_',
    body: {
      pattern: '[0-9A-Za-z_-]{43}[.][0-9A-Za-z_-]{43}',
      least: 87,
      sample: (seed) => `${sample('base62', 43, seed)}.${sample('base62', 43, seed + 1)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
