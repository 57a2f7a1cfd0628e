import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.twilio.com/us1/account/keys-credentials/api-keys and make a new one, then take it out of the code.';
const references = ['https://www.twilio.com/docs/iam/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'twilio-api-key',
    title: 'Twilio API key SID',
    why: 'Names the key whose secret stands beside it.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: [
      'SK0',
      'SK1',
      'SK2',
      'SK3',
      'SK4',
      'SK5',
      'SK6',
      'SK7',
      'SK8',
      'SK9',
      'SKa',
      'SKb',
      'SKc',
      'SKd',
      'SKe',
      'SKf',
      'SKA',
      'SKB',
      'SKC',
      'SKD',
      'SKE',
      'SKF',
    ],
    anchor: 'prefix',
    leastRun: 31,
    pattern: bounded('SK(?:[0-9a-f]{32}|[0-9A-F]{32})'),
    leastEntropy: 2.8,
    publicPrefix: 2,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `SK${sample('hex', 32)}`, () => `TOKEN='SK${sample('hex', 32, 5)}'\n`],
      ignore: [() => `SK${sample('hex', 30)}`, () => `SK${'0'.repeat(32)}`],
    },
  },
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    why: "Sends messages and calls at the account's cost and reads its logs.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['twilio'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('twilio', '[0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `TWILIO_API_KEY=${sample('hex', 32)}`,
        () => `twilio: "${sample('hex', 32, 3)}"`,
      ],
      ignore: [() => `twilio and its documentation`, () => `checksum = "${sample('hex', 32)}"`],
    },
  },
];

export default detectors;
