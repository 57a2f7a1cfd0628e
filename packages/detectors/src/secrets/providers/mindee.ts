import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.mindee.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://developers.mindee.com/docs/create-api-key'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mindee-api-key',
    title: 'Mindee API key',
    why: "Reads documents at the account's cost.",
    remedy,
    references,
    severity: 'medium',
    names: ['mindee'],
    value: {
      pattern: 'md_[0-9A-Za-z_-]{32,44}',
      least: 35,
      sample: (seed) => `md_${sample('base62', 32, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'mindee-legacy-key',
    title: 'Mindee API key (older form)',
    why: "Reads documents at the account's cost.",
    remedy,
    references,
    severity: 'medium',
    names: ['mindee'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
