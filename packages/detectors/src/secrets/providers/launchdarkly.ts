import { UUID, bounded } from '../pattern.ts';
import { sampleUuid, sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
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
    title: 'LaunchDarkly access token (by its name)',
    why: 'Reads and changes flags by its role.',
    remedy:
      'delete it at https://app.launchdarkly.com/settings/authorization and make a new one, then take it out of the code.',
    references: ['https://launchdarkly.com/docs/home/account/api'],
    severity: 'high',
    names: ['launchdarkly', 'launch darkly'],
    value: {
      pattern: '[0-9A-Za-z=_-]{40}',
      least: 40,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'launchdarkly-client-side-id',
    title: 'LaunchDarkly client-side id',
    why: 'Reads the flags meant for browsers; made to be public.',
    remedy: 'nothing has to be revoked: it is in every page that uses it.',
    references: ['https://launchdarkly.com/docs/sdk/concepts/client-side-server-side'],
    severity: 'info',
    names: ['launchdarkly client', 'ld client side', 'ld clientside', 'launchdarkly clientside'],
    value: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
