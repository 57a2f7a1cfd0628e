import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.runpod.io/user/settings and make a new one, then take it out of the code.';
const references = ['https://docs.runpod.io/get-started/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'runpod-api-key',
    title: 'RunPod API key',
    why: "Runs machines at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['rpa_'],
    anchor: 'prefix',
    leastRun: 46,
    pattern: bounded('rpa_[0-9A-Z]{40}[0-9A-Za-z]{6}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `rpa_${sample('upper-digits', 40)}${sample('base62', 6, 2)}`,
        () => `TOKEN='rpa_${sample('upper-digits', 40, 5)}${sample('base62', 6, 6)}'\n`,
      ],
      ignore: [
        () => `rpa_${sample('upper-digits', 38)}`,
        () => `rpa_${'0'.repeat(40)}${'x'.repeat(6)}`,
      ],
    },
  },
];

export default detectors;
