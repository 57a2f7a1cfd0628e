import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your environment: Access tokens, then take it out of the code.';
const references = [
  'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'dynatrace-token',
    title: 'Dynatrace token',
    why: 'Reads and changes monitoring by its scopes.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s16.'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('(?:dt0c01[.]|dt0s01[.]|dt0s16[.])[0-9A-Za-z]{24}[.][0-9A-Za-z]{64}'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dt0c01.${sample('base32', 24)}.${sample('base32', 64)}`,
        () => `TOKEN='dt0c01.${sample('base32', 24)}.${sample('base32', 64)}'\n`,
        () => `key: "dt0s01.${sample('base32', 24)}.${sample('base32', 64)}"`,
        () => `key: "dt0s16.${sample('base32', 24)}.${sample('base32', 64)}"`,
      ],
      ignore: [() => 'dt0c01.', () => `dt0c01.00000000-0000-0000-0000-000000000000`],
    },
  },
];

export default detectors;
