import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.paypal.com/dashboard/applications/ and make a new one, then take it out of the code.';
const references = ['https://developer.paypal.com/api/rest/authentication/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paypal-client-secret',
    title: 'PayPal client secret',
    why: 'Takes payments and refunds of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['paypal'],
    value: {
      pattern: 'E[0-9A-Za-z_-]{79}',
      least: 80,
      sample: (seed) => `E${sample('base62', 79, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'paypal-client-id',
    title: 'PayPal client id',
    why: 'Names the application; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    names: ['paypal'],
    value: {
      pattern: 'A[0-9A-Za-z_-]{79}',
      least: 80,
      sample: (seed) => `A${sample('base62', 79, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
