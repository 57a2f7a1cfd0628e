import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it in the API keys of the project, then take it out of the code.';
const references = ['https://docs.crossmint.com/introduction/platform/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'crossmint-server-key',
    title: 'Crossmint server key',
    why: 'Mints and moves assets of the project.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk_staging_', 'sk_production_'],
    anchor: 'prefix',
    leastRun: 24,
    pattern: bounded('sk_(?:staging|production)_[0-9A-Za-z]{24,240}'),
    window: { before: 8, after: 300 },
    validate: needsDigit,
    publicPrefix: 11,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `sk_production_${sample('base58', 32)}`,
        () => `key: 'sk_staging_${sample('base58', 120, 3)}'`,
      ],
      ignore: [() => 'sk_production_key', () => `sk_production_${sample('base62', 10)}`],
    },
  },
  {
    id: 'crossmint-client-key',
    title: 'Crossmint client key',
    why: 'Names the project; every page that pays has it.',
    remedy,
    references,
    severity: 'info',
    specificity: 'token',
    keywords: ['ck_staging_', 'ck_production_'],
    anchor: 'prefix',
    leastRun: 24,
    pattern: bounded('ck_(?:staging|production)_[0-9A-Za-z]{24,240}'),
    window: { before: 8, after: 300 },
    validate: needsDigit,
    publicPrefix: 11,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `ck_production_${sample('base58', 32)}`],
      ignore: [() => 'ck_production_key', () => `ck_staging_${sample('base62', 10)}`],
    },
  },
];

export default detectors;
