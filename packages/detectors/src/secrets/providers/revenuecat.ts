import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.revenuecat.com and make a new one, then take it out of the code.';
const references = ['https://www.revenuecat.com/docs/projects/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'revenuecat-secret-api-key',
    title: 'RevenueCat secret API key',
    why: 'Grants and refunds purchases of the app.',
    remedy,
    references,
    severity: 'critical',
    names: ['revenuecat', 'revenue cat'],
    value: {
      pattern: 'sk_[0-9A-Za-z]{24,48}',
      least: 27,
      sample: (seed) => `sk_${sample('base62', 29, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'revenuecat-public-sdk-key',
    title: 'RevenueCat public SDK key',
    why: 'Is part of every copy of the app.',
    remedy,
    references,
    severity: 'info',
    names: ['revenuecat', 'revenue cat'],
    value: {
      pattern: '(?:appl|goog|amzn|strp|rcb)_[0-9A-Za-z]{20,40}',
      least: 25,
      sample: (seed) => `appl_${sample('base62', 27, seed)}`,
    },
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
