import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://fly.io/user/personal_access_tokens and make a new one, then take it out of the code.';
const references = ['https://fly.io/docs/security/tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'fly-io-token',
    title: 'Fly.io access token',
    why: 'Deploys, runs and deletes apps of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['FlyV1 '],
    anchor: 'prefix',
    leastRun: 3,
    pattern: bounded('FlyV1 (?:fm[12][ra]?_|fo1_)?[0-9A-Za-z+/_=,-]{60,2000}', 'base64'),
    window: { before: 8, after: 2048 },
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `FlyV1 fm2_${sample('base64', 60, 2)}`,
        () => `TOKEN='FlyV1 fm2_${sample('base64', 60, 6)}'\n`,
      ],
      ignore: [() => `FlyV1 fm2_${sample('base64', 38)}`, () => `FlyV1 fm2_${'x'.repeat(60)}`],
    },
  },
  {
    id: 'fly-io-macaroon',
    title: 'Fly.io macaroon',
    why: 'Deploys, runs and deletes apps of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['fm1r_', 'fm1a_', 'fm2_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('(?:fm1r_|fm1a_|fm2_)[0-9A-Za-z+/]{40,700}={0,3}', 'base64'),
    window: { before: 8, after: 2048 },
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `fm1r_${sample('base64', 120)}`,
        () => `TOKEN='fm1r_${sample('base64', 120, 5)}'\n`,
        () => `key: "fm1a_${sample('base64', 120)}"`,
        () => `key: "fm2_${sample('base64', 120)}"`,
      ],
      ignore: [() => `fm1r_${sample('base64', 30)}`, () => `fm1r_${'x'.repeat(120)}`],
    },
  },
  {
    id: 'fly-io-deploy-token',
    title: 'Fly.io token (older form)',
    why: 'Deploys apps of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['fo1_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('fo1_[0-9A-Za-z_-]{43,48}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `fo1_${sample('base64url', 43)}`,
        () => `TOKEN='fo1_${sample('base64url', 43, 5)}'\n`,
      ],
      ignore: [() => `fo1_${sample('base64url', 41)}`, () => `fo1_${'x'.repeat(43)}`],
    },
  },
];

export default detectors;
