import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'asaas-api-key',
    title: 'Asaas API key',
    why: 'Moves money: makes charges, transfers and refunds.',
    remedy: 'revoke it at https://www.asaas.com/apiAccessKey, then take it out of the code.',
    references: ['https://docs.asaas.com/docs/chaves-de-api'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['$aact_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('[$]aact_(?:(?:prod|hmlg)_)?[0-9A-Za-z+/=:-]{32,300}', 'base64'),
    publicPrefix: 11,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `$aact_prod_${sample('base62', 120)}::${sample('base62', 40)}`,
        () => `api_token: "$aact_hmlg_${sample('base62', 80, 3)}"`,
      ],
      ignore: [() => '$aact_prod_', () => `$aact_prod_${sample('base62', 12)}`],
    },
  },
];

export default detectors;
