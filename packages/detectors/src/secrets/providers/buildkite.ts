import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://buildkite.com/user/api-access-tokens and make a new one, then take it out of the code.';
const references = ['https://buildkite.com/docs/apis/managing-api-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'buildkite-user-token',
    title: 'Buildkite API access token',
    why: 'Runs builds and reads logs as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['bkua_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('bkua_(?:[0-9a-z]{40}|[0-9a-z]{53})', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `bkua_${sample('lower-digits', 40)}`,
        () => `TOKEN='bkua_${sample('lower-digits', 40, 5)}'\n`,
      ],
      ignore: [() => `bkua_${sample('lower-digits', 38)}`, () => `bkua_${'0'.repeat(46)}`],
    },
  },
  {
    id: 'buildkite-service-token',
    title: 'Buildkite service token',
    why: 'Registers agents or acts for a job, a cluster or a package registry.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
    anchor: 'prefix',
    leastRun: 54,
    pattern: bounded(
      '(?:bkaa_[0-9A-Za-z_-]{75}|bkaj_[0-9A-Za-z_-]{333}|bk(?:ar|ct)_[0-9A-Za-z_-]{73}|bkpt_[0-9A-Za-z_-]{199}|bkpat_[0-9A-Za-z_-]{54}|bkps_[0-9A-Za-z_-]{64})',
      'base64url',
    ),
    window: { before: 8, after: 400 },
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `bkaa_${sample('base64url', 75)}`,
        () => `TOKEN='bkaa_${sample('base64url', 75, 5)}'\n`,
        () => `key: "bkaj_${sample('base64url', 333)}"`,
        () => `key: "bkar_${sample('base64url', 73)}"`,
        () => `key: "bkct_${sample('base64url', 73)}"`,
        () => `key: "bkpt_${sample('base64url', 199)}"`,
        () => `key: "bkpat_${sample('base64url', 54)}"`,
        () => `key: "bkps_${sample('base64url', 64)}"`,
      ],
      ignore: [() => `bkaa_${sample('base64url', 74)}`, () => `bkaa_${'x'.repeat(75)}`],
    },
  },
];

export default detectors;
