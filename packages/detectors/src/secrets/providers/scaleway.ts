import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.scaleway.com/iam/api-keys and make a new one, then take it out of the code.';
const references = ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    why: 'Does whatever its owner may in the project.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['scaleway', 'scw_secret', 'scw_'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 36,
    pattern: near('scaleway|scw_secret|scw_', UUID),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `SCALEWAY_API_KEY=${sampleUuid()}`, () => `scaleway: "${sampleUuid(3)}"`],
      ignore: [() => `scaleway and its documentation`, () => `checksum = "${sampleUuid()}"`],
    },
  },
  {
    id: 'scaleway-access-key',
    title: 'Scaleway access key ID',
    why: 'Names the secret key that stands beside it.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['SCW'],
    anchor: 'prefix',
    leastRun: 17,
    pattern: bounded('SCW[0-9A-Z]{17}'),
    leastEntropy: 2.8,
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `SCW${sample('upper-digits', 17)}`,
        () => `SCW_ACCESS_KEY=SCW${sample('upper-digits', 17, 2)}`,
      ],
      ignore: [() => `SCW${sample('upper-digits', 10)}`, () => `SCW${'X'.repeat(17)}`],
    },
  },
];

export default detectors;
