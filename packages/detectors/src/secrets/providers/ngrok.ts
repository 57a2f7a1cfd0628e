import { namedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.ngrok.com/get-started/your-authtoken and make a new one, then take it out of the code.';
const references = ['https://ngrok.com/docs/agent/#authtokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'ngrok-token',
    title: 'ngrok authtoken or API key',
    why: "Opens tunnels in the owner's name.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['ngrok'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: near('ngrok', '[12][0-9A-Za-z]{26}_[0-9A-Za-z]{19,22}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `NGROK_API_KEY=2${sample('base62', 26)}_${sample('base62', 21)}`,
        () => `ngrok: "2${sample('base62', 26)}_${sample('base62', 21)}"`,
      ],
      ignore: [
        () => `ngrok and its documentation`,
        () => `checksum = "2${sample('base62', 26)}_${sample('base62', 21)}"`,
      ],
    },
  },
  namedKey({
    id: 'ngrok-legacy-token',
    title: 'ngrok authtoken (older form)',
    why: "Opens tunnels in the owner's name.",
    remedy,
    references,
    severity: 'high',
    names: ['ngrok authtoken', 'ngrok auth token', 'ngrok token', 'ngrok auth'],
    value: {
      pattern: '[0-9A-Za-z+/_]{38,52}',
      least: 38,
      sample: (seed) => sample('base62', 43, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
