import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://wandb.ai/settings and make a new one, then take it out of the code.';
const references = ['https://docs.wandb.ai/support/find_api_key/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'weights-and-biases-api-key',
    title: 'Weights & Biases API key',
    why: 'Reads and changes the runs and artifacts of its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['wandb_v1_'],
    anchor: 'prefix',
    leastRun: 70,
    pattern: bounded('wandb_v1_[0-9A-Za-z_]{70,90}'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `wandb_v1_${sample('base62', 80)}`,
        () => `TOKEN='wandb_v1_${sample('base62', 80, 5)}'\n`,
      ],
      ignore: [() => `wandb_v1_${sample('base62', 68)}`, () => `wandb_v1_${'x'.repeat(80)}`],
    },
  },
  {
    id: 'weights-and-biases-legacy-key',
    title: 'Weights & Biases API key (older form)',
    why: 'Reads and changes the runs and artifacts of its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: [
      'wandb',
      'weightsandbiases',
      'weights_and_biases',
      'weights-and-biases',
      'weights and biases',
    ],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: near('wandb|weights[-_ ]?and[-_ ]?biases', '[0-9a-f]{40}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `WANDB_API_KEY=${sample('hex', 40)}`, () => `wandb: "${sample('hex', 40, 3)}"`],
      ignore: [() => `wandb and its documentation`, () => `checksum = "${sample('hex', 40)}"`],
    },
  },
];

export default detectors;
