import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://astra.datastax.com/settings/tokens and make a new one, then take it out of the code.';
const references = [
  'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'datastax-astra-token',
    title: 'DataStax Astra application token',
    why: 'Reads and changes databases by its role.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['AstraCS:'],
    anchor: 'prefix',
    leastRun: 83,
    pattern: bounded('AstraCS:[0-9A-Za-z]{18,30}:[0-9a-f]{64}'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `AstraCS:${sample('base62', 24)}:${sample('hex', 64, 3)}`,
        () => `TOKEN='AstraCS:${sample('base62', 24, 5)}:${sample('hex', 64, 7)}'\n`,
      ],
      ignore: [
        () => `AstraCS:${sample('base62', 16)}`,
        () => `AstraCS:${'x'.repeat(24)}:${'0'.repeat(64)}`,
      ],
    },
  },
];

export default detectors;
