import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.easypost.com/account/settings and make a new one, then take it out of the code.';
const references = ['https://docs.easypost.com/docs/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'easypost-api-key',
    title: 'EasyPost API key',
    why: "Buys labels at the account's cost and reads addresses.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['EZAK'],
    anchor: 'prefix',
    leastRun: 54,
    pattern: bounded('EZAK[0-9A-Za-z]{54}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `EZAK${sample('base62', 54)}`,
        () => `TOKEN='EZAK${sample('base62', 54, 5)}'\n`,
      ],
      ignore: [() => `EZAK${sample('base62', 52)}`, () => `EZAK${'x'.repeat(54)}`],
    },
  },
  {
    id: 'easypost-test-key',
    title: 'EasyPost test API key',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['EZTK'],
    anchor: 'prefix',
    leastRun: 54,
    pattern: bounded('EZTK[0-9A-Za-z]{54}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `EZTK${sample('base62', 54)}`,
        () => `TOKEN='EZTK${sample('base62', 54, 5)}'\n`,
      ],
      ignore: [() => `EZTK${sample('base62', 52)}`, () => `EZTK${'x'.repeat(54)}`],
    },
  },
];

export default detectors;
