import { namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.braintreegateway.com and make a new one, then take it out of the code.';
const references = [
  'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'braintree-access-token',
    title: 'Braintree access token',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['access_token$production$'],
    anchor: 'prefix',
    leastRun: 49,
    pattern: bounded('access_token[$]production[$][0-9a-z]{16}[$][0-9a-f]{32}'),
    publicPrefix: 24,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `access_token$production$${sample('lower-digits', 16)}$${sample('hex', 32, 3)}`,
        () =>
          `TOKEN='access_token$production$${sample('lower-digits', 16, 5)}$${sample('hex', 32, 7)}'\n`,
      ],
      ignore: [
        () => `access_token$production$${sample('lower-digits', 14)}`,
        () => `access_token$production$${'0'.repeat(16)}$${'0'.repeat(32)}`,
      ],
    },
  },
  namedKey({
    id: 'braintree-private-key',
    title: 'Braintree private key',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'braintree private',
      'braintree secret',
      'braintree key',
      'braintree api',
      'bt private key',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'braintree-tokenization-key',
    title: 'Braintree tokenization key',
    why: 'Lets a page take card data; every such page has it.',
    remedy,
    references,
    severity: 'info',
    specificity: 'token',
    keywords: ['sandbox_', 'production_'],
    anchor: 'prefix',
    leastRun: 25,
    pattern: bounded('(?:sandbox|production)_[0-9a-z]{8}_[0-9a-z]{16}'),
    validate: needsDigit,
    publicPrefix: 8,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sandbox_${sample('lower-digits', 8)}_${sample('lower-digits', 16)}`,
        () => `key: 'production_${sample('lower-digits', 8, 3)}_${sample('lower-digits', 16, 3)}'`,
      ],
      ignore: [
        () => 'sandbox_environment_configuration',
        () => `production_${sample('lower-digits', 8)}`,
      ],
    },
  },
];

export default detectors;
