import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.prefect.cloud/my/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'prefect-api-key',
    title: 'Prefect API key',
    why: 'Runs flows as its owner or service account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['pnu_', 'pnb_'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded('(?:pnu_|pnb_)[0-9A-Za-z]{36}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pnu_${sample('base62', 36)}`,
        () => `TOKEN='pnu_${sample('base62', 36, 5)}'\n`,
        () => `key: "pnb_${sample('base62', 36)}"`,
      ],
      ignore: [() => `pnu_${sample('base62', 34)}`, () => `pnu_${'x'.repeat(36)}`],
    },
  },
];

export default detectors;
