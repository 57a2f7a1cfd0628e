import { markedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.langfuse.com and make a new one, then take it out of the code.';
const references = ['https://langfuse.com/docs/api'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    why: 'Reads and writes traces of the project, which hold prompts and answers.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sk-lf-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`sk-lf-${UUID}`),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [() => `sk-lf-${sampleUuid()}`, () => `TOKEN='sk-lf-${sampleUuid(5)}'\n`],
      ignore: [() => 'sk-lf-', () => `sk-lf-00000000-0000-0000-0000-000000000000`],
    },
  },
  markedKey({
    id: 'langfuse-public-key',
    title: 'Langfuse public key',
    why: 'Names the project; its secret key opens it.',
    remedy,
    references,
    severity: 'info',
    prefix: 'pk-lf-',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
