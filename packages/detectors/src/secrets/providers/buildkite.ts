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
    pattern: bounded('bkua_[0-9a-z]{40,53}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `bkua_${sample('lower-digits', 46)}`,
        () => `TOKEN='bkua_${sample('lower-digits', 46, 5)}'\n`,
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
    leastRun: 40,
    pattern: bounded(
      '(?:bkaa_|bkaj_|bkar_|bkct_|bkpt_|bkpat_|bkps_)[0-9A-Za-z_-]{40,300}',
      'base64url',
    ),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `bkaa_${sample('base64url', 60)}`,
        () => `TOKEN='bkaa_${sample('base64url', 60, 5)}'\n`,
        () => `key: "bkaj_${sample('base64url', 60)}"`,
        () => `key: "bkar_${sample('base64url', 60)}"`,
        () => `key: "bkct_${sample('base64url', 60)}"`,
        () => `key: "bkpt_${sample('base64url', 60)}"`,
        () => `key: "bkpat_${sample('base64url', 60)}"`,
        () => `key: "bkps_${sample('base64url', 60)}"`,
      ],
      ignore: [() => `bkaa_${sample('base64url', 38)}`, () => `bkaa_${'x'.repeat(60)}`],
    },
  },
];

export default detectors;
