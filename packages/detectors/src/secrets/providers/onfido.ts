import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.onfido.com/api/tokens and make a new one, then take it out of the code.';
const references = ['https://documentation.onfido.com/api/latest/#api-tokens'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'onfido-live-token',
    title: 'Onfido live API token',
    why: 'Reads the identity documents of verified people.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'api_live',
    body: {
      pattern: '(?:_us|_ca)?[._][0-9A-Za-z_-]{11}[.][0-9A-Za-z_-]{32}',
      least: 45,
      sample: (seed) => `.${sample('base62', 11, seed)}.${sample('base62', 32, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'onfido-sandbox-token',
    title: 'Onfido sandbox API token',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'api_sandbox',
    body: {
      pattern: '(?:_us|_ca)?[._][0-9A-Za-z_-]{11}[.][0-9A-Za-z_-]{32}',
      least: 45,
      sample: (seed) => `.${sample('base62', 11, seed)}.${sample('base62', 32, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
