import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.flutterwave.com/dashboard/settings/apis and make a new one, then take it out of the code.';
const references = ['https://developer.flutterwave.com/docs/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'flutterwave-secret-key',
    title: 'Flutterwave secret key',
    why: 'Takes payments and makes transfers.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['FLWSECK-'],
    anchor: 'prefix',
    leastRun: 34,
    pattern: bounded('FLWSECK-[0-9a-f]{32}-X'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `FLWSECK-${sample('hex', 32)}-X`,
        () => `TOKEN='FLWSECK-${sample('hex', 32, 5)}-X'\n`,
      ],
      ignore: [() => `FLWSECK-${sample('hex', 30)}`, () => `FLWSECK-${'0'.repeat(32)}-X`],
    },
  },
  {
    id: 'flutterwave-test-key',
    title: 'Flutterwave test secret key',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['FLWSECK_TEST-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('FLWSECK_TEST-(?:[0-9a-h]{32}-X|[0-9a-h]{12})'),
    publicPrefix: 13,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `FLWSECK_TEST-${sample('hex', 32)}-X`,
        () => `TOKEN='FLWSECK_TEST-${sample('hex', 32)}-X'\n`,
      ],
      ignore: [() => 'FLWSECK_TEST-', () => `FLWSECK_TEST-00000000-0000-0000-0000-000000000000`],
    },
  },
  markedKey({
    id: 'flutterwave-public-key',
    title: 'Flutterwave public key',
    why: 'Starts payments towards the merchant; made to stand in pages.',
    remedy:
      'delete it at https://app.flutterwave.com/dashboard/settings/apis and make a new one, then take it out of the code.',
    references: ['https://developer.flutterwave.com/docs/authentication'],
    severity: 'info',
    prefix: 'FLWPUBK',
    body: {
      pattern: '(?:_TEST|_LIVE)?-[0-9a-h]{32}-X',
      least: 35,
      sample: (seed) => `_TEST-${sample('hex', 32, seed)}-X`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
