import { markedKey, namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.launchdarkly.com/settings/authorization and make a new one, then take it out of the code.';
const references = ['https://launchdarkly.com/docs/home/account/api'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'launchdarkly-sdk-key',
    title: 'LaunchDarkly SDK key',
    why: 'Reads every flag and its rules.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sdk-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`sdk-${UUID}`),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `sdk-${sampleUuid()}`, () => `TOKEN='sdk-${sampleUuid(5)}'\n`],
      ignore: [() => 'sdk-', () => `sdk-00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'launchdarkly-api-key',
    title: 'LaunchDarkly API access token',
    why: 'Reads and changes flags by its role.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['api-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`api-${UUID}`),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `api-${sampleUuid()}`, () => `TOKEN='api-${sampleUuid(5)}'\n`],
      ignore: [() => 'api-', () => `api-00000000-0000-0000-0000-000000000000`],
    },
  },
  namedKey({
    id: 'launchdarkly-access-token',
    title: 'LaunchDarkly access token (older form)',
    why: 'Reads and changes flags by its role.',
    remedy,
    references,
    severity: 'high',
    names: ['launchdarkly', 'launch darkly'],
    value: { pattern: '[0-9a-z=_-]{40}', least: 40, sample: (seed) => sample('base62', 40, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'launchdarkly-client-side-id',
    title: 'LaunchDarkly client-side id',
    why: 'Names the environment; it is made to stand in pages.',
    remedy,
    references,
    severity: 'info',
    names: [
      'launchdarkly client',
      'ld client side id',
      'ld client id',
      'ld clientside',
      'launchdarkly env',
    ],
    value: { alphabet: 'hex', length: 24 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'launchdarkly-mobile-key',
    title: 'LaunchDarkly mobile key',
    why: 'Reads the flags meant for apps; it is made to stand in them.',
    remedy,
    references,
    severity: 'info',
    prefix: 'mob-',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
