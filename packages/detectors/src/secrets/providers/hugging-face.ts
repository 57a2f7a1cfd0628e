import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://huggingface.co/settings/tokens and make a new one, then take it out of the code.';
const references = ['https://huggingface.co/docs/hub/security-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'hugging-face-token',
    title: 'Hugging Face user access token',
    why: 'Reads private models and data sets, and writes them where its role allows.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['hf_'],
    anchor: 'prefix',
    leastRun: 34,
    pattern: bounded('hf_[0-9A-Za-z]{34}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `hf_${sample('base62', 34)}`, () => `TOKEN='hf_${sample('base62', 34, 5)}'\n`],
      ignore: [() => `hf_${sample('base62', 32)}`, () => `hf_${'x'.repeat(34)}`],
    },
  },
  {
    id: 'hugging-face-organisation-token',
    title: 'Hugging Face organisation token',
    why: 'Acts for the whole organisation on the hub.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['api_org_'],
    anchor: 'prefix',
    leastRun: 34,
    pattern: bounded('api_org_[0-9A-Za-z]{34}'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `api_org_${sample('base62', 34)}`,
        () => `TOKEN='api_org_${sample('base62', 34, 5)}'\n`,
      ],
      ignore: [() => `api_org_${sample('base62', 32)}`, () => `api_org_${'x'.repeat(34)}`],
    },
  },
];

export default detectors;
