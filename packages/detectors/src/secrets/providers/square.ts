import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.squareup.com/apps and make a new one, then take it out of the code.';
const references = ['https://developer.squareup.com/docs/build-basics/access-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'square-access-token',
    title: 'Square access token',
    why: 'Takes and refunds payments and reads customers.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['EAAA', 'sq0atp-'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('(?:EAAA|sq0atp-)(?:[0-9A-Za-z_-]{60}|[0-9A-Za-z_-]{22})', 'base64url'),
    leastEntropy: 3.4,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `EAAA${sample('base64url', 60)}`,
        () => `TOKEN='EAAA${sample('base64url', 60)}'\n`,
        () => `key: "sq0atp-${sample('base64url', 60)}"`,
      ],
      ignore: [() => 'EAAA', () => `EAAA00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'square-application-secret',
    title: 'Square application secret',
    why: "Makes access tokens in the application's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sq0csp-'],
    anchor: 'prefix',
    leastRun: 43,
    // Several rule sets write the last characters as a range, which lets `\\`, `]` and `^` in.
    pattern: bounded(String.raw`sq0csp-[0-9A-Za-z_\\\]^-]{43,50}`, 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sq0csp-${sample('base64url', 43)}`,
        () => `TOKEN='sq0csp-${sample('base64url', 43, 5)}'\n`,
      ],
      ignore: [() => `sq0csp-${sample('base64url', 41)}`, () => `sq0csp-${'x'.repeat(43)}`],
    },
  },
  namedKey({
    id: 'square-named-token',
    title: 'Square access token (other lengths)',
    why: 'Takes and refunds payments and reads customers.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'square token',
      'square access',
      'square api',
      'square key',
      'square secret',
      'squareup',
    ],
    value: {
      pattern: '(?:EAAA|sq0atp-)[0-9A-Za-z_-]{22,60}',
      least: 26,
      sample: (seed) => `EAAA${sample('base64url', 51, seed)}`,
    },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'square-application-id',
    title: 'Square application ID',
    why: 'Names the application; its secret is what opens it.',
    remedy:
      'nothing is to be revoked: look for the secret of the application beside it, then take it out of the code.',
    references,
    severity: 'info',
    specificity: 'token',
    keywords: ['sq0idp-', 'sq0idb-', 'sq0idk-'],
    anchor: 'prefix',
    leastRun: 22,
    pattern: bounded('sq0id[bkp]-[0-9A-Za-z_-]{22,26}', 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sq0idp-${sample('base64url', 22)}`,
        () => `'sq0idb-${sample('base64url', 22, 2)}'`,
      ],
      ignore: [() => `sq0idp-${sample('base64url', 12)}`, () => `sq0idp-${'x'.repeat(22)}`],
    },
  },
];

export default detectors;
