import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://my.mollie.com/dashboard/developers/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.mollie.com/reference/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mollie-api-key',
    title: 'Mollie API key',
    why: 'Takes payments and refunds orders of the merchant.',
    remedy,
    references,
    severity: 'critical',
    names: ['mollie'],
    value: {
      pattern: '(?:live|test)_[0-9A-Za-z]{30,40}',
      least: 35,
      sample: (seed) => `live_${sample('base62', 30, seed)}`,
    },
    publicPrefix: 5,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'mollie-access-token',
    title: 'Mollie access token',
    why: 'Manages payments and settings of the organisation.',
    remedy,
    references,
    severity: 'critical',
    names: ['mollie'],
    value: {
      pattern: 'access_[0-9A-Za-z]{30,50}',
      least: 37,
      sample: (seed) => `access_${sample('base62', 40, seed)}`,
    },
    publicPrefix: 7,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
