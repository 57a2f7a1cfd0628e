import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.x.ai and make a new one, then take it out of the code.';
const references = ['https://docs.x.ai/docs/overview'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'xai-api-key',
    title: 'xAI API key',
    why: "Uses Grok models at the team's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['xai-'],
    anchor: 'prefix',
    leastRun: 70,
    pattern: bounded('xai-[0-9A-Za-z_-]{70,120}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `xai-${sample('base64url', 90)}`,
        () => `TOKEN='xai-${sample('base64url', 90, 5)}'\n`,
      ],
      ignore: [() => `xai-${sample('base64url', 68)}`, () => `xai-${'x'.repeat(90)}`],
    },
  },
];

export default detectors;
