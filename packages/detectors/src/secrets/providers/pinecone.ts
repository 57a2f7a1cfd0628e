import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.pinecone.io and make a new one, then take it out of the code.';
const references = ['https://docs.pinecone.io/guides/projects/manage-api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'pinecone-api-key',
    title: 'Pinecone API key',
    why: 'Reads, changes and deletes the vectors of the project.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['pcsk_'],
    anchor: 'prefix',
    leastRun: 69,
    pattern: bounded('pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pcsk_${sample('base62', 5)}_${sample('base62', 63, 3)}`,
        () => `TOKEN='pcsk_${sample('base62', 5, 5)}_${sample('base62', 63, 7)}'\n`,
      ],
      ignore: [
        () => `pcsk_${sample('base62', 3)}`,
        () => `pcsk_${'x'.repeat(5)}_${'x'.repeat(63)}`,
      ],
    },
  },
  {
    id: 'pinecone-legacy-key',
    title: 'Pinecone API key (older form)',
    why: 'Reads, changes and deletes the vectors of the project.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['pinecone'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 36,
    pattern: near('pinecone', UUID),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `PINECONE_API_KEY=${sampleUuid()}`, () => `pinecone: "${sampleUuid(3)}"`],
      ignore: [() => `pinecone and its documentation`, () => `checksum = "${sampleUuid()}"`],
    },
  },
];

export default detectors;
