import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://admin.shopify.com (Settings, Apps, the app, API credentials) and make a new one, then take it out of the code.';
const references = ['https://shopify.dev/docs/apps/build/authentication-authorization'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'shopify-access-token',
    title: 'Shopify access token',
    why: "Reads and changes the shop's orders, customers and products by its scopes.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['shpat_', 'shpca_', 'shppa_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('(?:shpat_|shpca_|shppa_)[0-9A-Za-z]{32,64}'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `shpat_${sample('hex', 32)}`,
        () => `TOKEN='shpat_${sample('hex', 32, 5)}'\n`,
        () => `key: "shpca_${sample('hex', 32)}"`,
        () => `key: "shppa_${sample('hex', 32)}"`,
      ],
      ignore: [() => `shpat_${sample('hex', 30)}`, () => `shpat_${'0'.repeat(32)}`],
    },
  },
  {
    id: 'shopify-shared-secret',
    title: 'Shopify app shared secret',
    why: 'Signs webhooks and sessions as the app.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['shpss_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('shpss_[0-9A-Za-z]{32,64}'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `shpss_${sample('hex', 32)}`, () => `TOKEN='shpss_${sample('hex', 32, 5)}'\n`],
      ignore: [() => `shpss_${sample('hex', 30)}`, () => `shpss_${'0'.repeat(32)}`],
    },
  },
  namedKey({
    id: 'shopify-named-secret',
    title: 'Shopify app or webhook secret',
    why: 'Forges webhooks and sessions that the app will trust.',
    remedy:
      'rotate it in the settings of the app at https://partners.shopify.com, then take it out of the code.',
    references: ['https://shopify.dev/docs/apps/build/authentication-authorization'],
    severity: 'critical',
    names: [
      'shopify webhook secret',
      'shopify api secret',
      'shopify client secret',
      'shopify app secret',
      'shopify shared secret',
      'shopify secret',
      'shopify access token',
      'shopify api password',
      'shopify password',
    ],
    value: {
      pattern: '(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
