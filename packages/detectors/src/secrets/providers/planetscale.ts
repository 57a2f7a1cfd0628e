import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.planetscale.com and make a new one, then take it out of the code.';
const references = ['https://planetscale.com/docs/concepts/service-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'planetscale-password',
    title: 'PlanetScale database password',
    why: 'Reads and changes the database.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pscale_pw_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('pscale_pw_[0-9A-Za-z_.=-]{32,64}', 'base64url'),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pscale_pw_${sample('base64url', 48)}`,
        () => `TOKEN='pscale_pw_${sample('base64url', 48, 5)}'\n`,
      ],
      ignore: [() => `pscale_pw_${sample('base64url', 30)}`, () => `pscale_pw_${'x'.repeat(48)}`],
    },
  },
  {
    id: 'planetscale-service-token',
    title: 'PlanetScale service token',
    why: 'Manages databases of the organisation.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pscale_tkn_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('pscale_tkn_[0-9A-Za-z_.=-]{32,64}', 'base64url'),
    publicPrefix: 11,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pscale_tkn_${sample('base64url', 48)}`,
        () => `TOKEN='pscale_tkn_${sample('base64url', 48, 5)}'\n`,
      ],
      ignore: [() => `pscale_tkn_${sample('base64url', 30)}`, () => `pscale_tkn_${'x'.repeat(48)}`],
    },
  },
  {
    id: 'planetscale-oauth-token',
    title: 'PlanetScale OAuth token',
    why: 'Acts for the user in their organisations.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pscale_oauth_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('pscale_oauth_[0-9A-Za-z_.=-]{32,64}', 'base64url'),
    publicPrefix: 13,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pscale_oauth_${sample('base64url', 48)}`,
        () => `TOKEN='pscale_oauth_${sample('base64url', 48, 5)}'\n`,
      ],
      ignore: [
        () => `pscale_oauth_${sample('base64url', 30)}`,
        () => `pscale_oauth_${'x'.repeat(48)}`,
      ],
    },
  },
  namedKey({
    id: 'planetscale-id',
    title: 'PlanetScale user name or token id',
    why: 'Names the account; its password or token opens it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'planetscale id',
      'planetscale user',
      'planetscale username',
      'planetscale name',
      'planetscale token id',
      'pscale user',
      'pscale id',
      'pscale token id',
      'pscale username',
      'pscale service token id',
      'pscale name',
    ],
    value: {
      pattern: '[0-9a-z]{12}',
      least: 12,
      sample: (seed) => `4${sample('lower-digits', 11, seed)}`,
    },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
