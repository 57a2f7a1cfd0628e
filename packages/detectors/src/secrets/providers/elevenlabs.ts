import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://elevenlabs.io/app/settings/api-keys and make a new one, then take it out of the code.';
const references = ['https://elevenlabs.io/docs/api-reference/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API key',
    why: "Makes speech at the owner's cost and reads their voices.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sk_'],
    anchor: 'prefix',
    leastRun: 48,
    pattern: bounded('sk_[0-9a-f]{48}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `sk_${sample('hex', 48)}`, () => `TOKEN='sk_${sample('hex', 48, 5)}'\n`],
      ignore: [() => `sk_${sample('hex', 46)}`, () => `sk_${'0'.repeat(48)}`],
    },
  },
  {
    id: 'elevenlabs-legacy-key',
    title: 'ElevenLabs API key (older form)',
    why: "Makes speech at the owner's cost and reads their voices.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['elevenlabs', 'xi-api-key', 'xi_api_key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('elevenlabs|xi-api-key|xi_api_key', '[0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ELEVENLABS_API_KEY=${sample('hex', 32)}`,
        () => `elevenlabs: "${sample('hex', 32, 3)}"`,
      ],
      ignore: [() => `elevenlabs and its documentation`, () => `checksum = "${sample('hex', 32)}"`],
    },
  },
];

export default detectors;
