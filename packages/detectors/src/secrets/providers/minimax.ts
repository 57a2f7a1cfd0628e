import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.minimax.io/user-center/basic-information/interface-key and make a new one, then take it out of the code.';
const references = ['https://platform.minimax.io/docs/guides/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'minimax-api-key',
    title: 'MiniMax API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sk-api-'],
    anchor: 'prefix',
    leastRun: 119,
    pattern: bounded('sk-api-[0-9A-Za-z_-]{119}', 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-api-${sample('base64url', 119)}`,
        () => `TOKEN='sk-api-${sample('base64url', 119, 5)}'\n`,
      ],
      ignore: [() => `sk-api-${sample('base64url', 117)}`, () => `sk-api-${'x'.repeat(119)}`],
    },
  },
];

export default detectors;
