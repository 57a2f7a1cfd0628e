import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.nexmo.com/settings and make a new one, then take it out of the code.';
const references = ['https://developer.vonage.com/en/getting-started/concepts/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vonage-api-secret',
    title: 'Vonage (Nexmo) API secret',
    why: "With its key sends messages and calls at the account's cost.",
    remedy,
    references,
    severity: 'critical',
    names: [
      'nexmo api secret',
      'nexmo secret',
      'vonage api secret',
      'vonage secret',
      'nexmo client secret',
      'nexmo token',
      'vonage token',
    ],
    value: { alphabet: 'base62', length: 16 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'vonage-api-key',
    title: 'Vonage (Nexmo) API key',
    why: 'Names the account; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['nexmo api key', 'nexmo key', 'vonage api key', 'vonage key'],
    value: { pattern: '[0-9a-f]{8}', least: 8, sample: (seed) => `4${sample('hex', 7, seed)}` },
    leastEntropy: 2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
