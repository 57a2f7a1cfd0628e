import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { markedKey, namedKey } from '../builders.ts';
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
    pattern: bounded('(?:[0-9a-f]{36}|[a-z]{2}01x[0-9a-fx][0-9a-f]{30})NRAL'),
    window: { before: 44, after: 4 },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `${sample('hex', 36)}NRAL`, () => `license_key: ${sample('hex', 36, 2)}NRAL`],
      ignore: [() => `${sample('hex', 30)}NRAL`, () => 'NRAL'],
    },
  },
  namedKey({
    id: 'new-relic-user-api-id',
    title: 'New Relic user API id',
    why: 'Is one half of older credentials of a user.',
    remedy:
      'delete it at https://one.newrelic.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    severity: 'medium',
    names: ['new relic'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'new-relic-named-license-key',
    title: 'New Relic license key (older form)',
    why: 'Sends data into the account.',
    remedy:
      'delete it at https://one.newrelic.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    severity: 'medium',
    names: [
      'new relic license',
      'newrelic license',
      'new relic licence',
      'nr license',
      'new relic key',
      'new relic api',
      'newrelic key',
    ],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'new-relic-admin-key',
    title: 'New Relic admin key',
    why: 'Changes users, policies and settings of the account.',
    remedy:
      'delete it at https://one.newrelic.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    severity: 'high',
    prefix: 'NRAA-',
    body: { alphabet: 'hex', length: 27 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'new-relic-query-key',
    title: 'New Relic Insights query key',
    why: 'Reads all events of the account.',
    remedy:
      'delete it at https://one.newrelic.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    severity: 'high',
    prefix: 'NRIQ-',
    body: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'new-relic-rest-key',
    title: 'New Relic REST API key',
    why: 'Reads and changes applications, alerts and deployments of the account.',
    remedy:
      'delete it at https://one.newrelic.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    severity: 'high',
    prefix: 'NRRA-',
    body: { alphabet: 'hex', length: 42 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'new-relic-synthetics-key',
    title: 'New Relic Synthetics private location key',
    why: 'Runs as a minion of the private location.',
    remedy:
      'delete it at https://one.newrelic.com and make a new one, then take it out of the code.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    severity: 'medium',
    prefix: 'NRSP-',
    body: {
      pattern: '[0-9a-z]{2}[0-9]{2}[0-9a-f]{31}',
      least: 35,
      sample: (seed) => `us01${sample('hex', 31, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
