import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://org.ngc.nvidia.com/setup/personal-keys and make a new one, then take it out of the code.';
const references = ['https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'nvidia-api-key',
    title: 'NVIDIA NGC and NIM API key',
    why: 'Uses models and pulls private containers of the organisation.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['nvapi-'],
    anchor: 'prefix',
    leastRun: 60,
    pattern: bounded('nvapi-[0-9A-Za-z_-]{60,70}', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `nvapi-${sample('base64url', 65)}`,
        () => `TOKEN='nvapi-${sample('base64url', 65, 5)}'\n`,
      ],
      ignore: [() => `nvapi-${sample('base64url', 58)}`, () => `nvapi-${'x'.repeat(65)}`],
    },
  },
];

export default detectors;
