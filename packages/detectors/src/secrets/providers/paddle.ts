import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://vendors.paddle.com/authentication-v2 and make a new one, then take it out of the code.';
const references = ['https://developer.paddle.com/api-reference/about/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'paddle-api-key',
    title: 'Paddle live API key',
    why: 'Manages products, customers and refunds.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pdl_live_apikey_'],
    anchor: 'prefix',
    leastRun: 53,
    pattern: bounded('pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}'),
    publicPrefix: 16,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `pdl_live_apikey_${sample('lower-digits', 26)}_${sample('base62', 22, 3)}_${sample('base62', 3, 5)}`,
        () =>
          `TOKEN='pdl_live_apikey_${sample('lower-digits', 26, 5)}_${sample('base62', 22, 7)}_${sample('base62', 3, 9)}'\n`,
      ],
      ignore: [
        () => `pdl_live_apikey_${sample('lower-digits', 24)}`,
        () => `pdl_live_apikey_${'0'.repeat(26)}_${'x'.repeat(22)}_${'x'.repeat(3)}`,
      ],
    },
  },
  {
    id: 'paddle-sandbox-key',
    title: 'Paddle sandbox API key',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['pdl_sdbx_apikey_'],
    anchor: 'prefix',
    leastRun: 53,
    pattern: bounded('pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}'),
    // What it opens is test data: worth a look, not a stop.
    tier: 'review',
    publicPrefix: 16,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `pdl_sdbx_apikey_${sample('lower-digits', 26)}_${sample('base62', 22, 3)}_${sample('base62', 3, 5)}`,
        () =>
          `TOKEN='pdl_sdbx_apikey_${sample('lower-digits', 26, 5)}_${sample('base62', 22, 7)}_${sample('base62', 3, 9)}'\n`,
      ],
      ignore: [
        () => `pdl_sdbx_apikey_${sample('lower-digits', 24)}`,
        () => `pdl_sdbx_apikey_${'0'.repeat(26)}_${'x'.repeat(22)}_${'x'.repeat(3)}`,
      ],
    },
  },
];

export default detectors;
