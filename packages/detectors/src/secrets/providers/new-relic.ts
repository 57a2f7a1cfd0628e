import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://one.newrelic.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'new-relic-user-key',
    title: 'New Relic user key',
    why: 'Queries and changes data as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['NRAK-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('NRAK-[0-9A-Za-z]{27}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `NRAK-${sample('upper-digits', 27)}`,
        () => `TOKEN='NRAK-${sample('upper-digits', 27)}'\n`,
      ],
      ignore: [() => 'NRAK-', () => `NRAK-00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'new-relic-insert-key',
    title: 'New Relic insert key',
    why: 'Sends data into the account.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['NRII-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('NRII-[0-9A-Za-z_-]{32}', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `NRII-${sample('base62', 32)}`, () => `TOKEN='NRII-${sample('base62', 32)}'\n`],
      ignore: [() => 'NRII-', () => `NRII-00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'new-relic-browser-key',
    title: 'New Relic browser key',
    why: 'Sends browser data; it is in every page that uses it.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['NRJS-'],
    anchor: 'prefix',
    leastRun: 19,
    pattern: bounded('NRJS-[0-9a-f]{19}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `NRJS-${sample('hex', 19)}`, () => `TOKEN='NRJS-${sample('hex', 19, 5)}'\n`],
      ignore: [() => `NRJS-${sample('hex', 17)}`, () => `NRJS-${'0'.repeat(19)}`],
    },
  },
  {
    id: 'new-relic-license-key',
    title: 'New Relic license key',
    why: 'Sends data into the account.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['NRAL'],
    pattern: bounded('[0-9a-f]{36}NRAL'),
    window: { before: 44, after: 4 },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `${sample('hex', 36)}NRAL`, () => `license_key: ${sample('hex', 36, 2)}NRAL`],
      ignore: [() => `${sample('hex', 30)}NRAL`, () => 'NRAL'],
    },
  },
];

export default detectors;
