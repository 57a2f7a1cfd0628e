import { UUID, near } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://railway.com/account/tokens and make a new one, then take it out of the code.';
const references = ['https://docs.railway.com/reference/public-api'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'railway-token',
    title: 'Railway API token',
    why: 'Deploys services and reads their variables.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['railway'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 36,
    pattern: near('railway', UUID),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `RAILWAY_API_KEY=${sampleUuid()}`, () => `railway: "${sampleUuid(3)}"`],
      ignore: [() => `railway and its documentation`, () => `checksum = "${sampleUuid()}"`],
    },
  },
];

export default detectors;
