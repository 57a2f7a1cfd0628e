import { checkCrc32Base62, crc32Base62 } from '../checksums.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';
import { encodeUtf8, latin1 } from '../text-encoding.ts';
import { UUID, bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.npmjs.com/settings/~/tokens and make a new one, then take it out of the code.';
const references = ['https://docs.npmjs.com/about-access-tokens'];

/** The base64 of `user:password`, or of a password alone. */
function checkBasic(secret: string): SecretCheck {
  const value = secret.slice(secret.indexOf('=') + 1).replace(/[" ]/g, '');
  const decoded = decodeBase64(value);
  if (decoded === null) return 'ignore';
  return /^[ -~]{6,}$/.test(latin1(decoded)) ? 'pass-weak' : 'fail';
}

const detectors: readonly SecretDetector[] = [
  {
    id: 'npm-access-token',
    title: 'npm access token',
    why: "Publishes packages in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['npm_'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded('npm_[0-9A-Za-z]{36}'),
    validate: (secret) => checkCrc32Base62(secret, 4),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => `npm_${sample('base62', 30)}${crc32Base62(sample('base62', 30))}`,
        () =>
          `//npm.acme.dev/:_authToken=npm_${sample('base62', 30, 2)}${crc32Base62(sample('base62', 30, 2))}`,
      ],
      ignore: [() => `npm_${sample('base62', 34)}`, () => `npm_${'x'.repeat(36)}`],
    },
  },
  {
    id: 'npm-legacy-token',
    title: 'npm access token (older form)',
    why: "Publishes packages in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: [':_authToken='],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded(`(?<!//):_authToken="?${UUID}`),
    publicPrefix: 12,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `//npm.acme.dev/:_authToken=${sampleUuid()}`],
      ignore: [() => '//npm.acme.dev/:_authToken=${NPM_TOKEN}'],
    },
  },
  {
    id: 'npm-basic-auth',
    title: 'npm registry password',
    why: "Publishes packages in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['_auth=', '_auth = ', '_password=', '_password = '],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded(
      '(?:_auth=|_auth = |_password=|_password = )"?[0-9A-Za-z+/]{12,200}={0,2}',
      'base64',
    ),
    validate: checkBasic,
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `_auth=${encodeBase64(encodeUtf8(`ci:${sample('base62', 20)}`))}`],
      ignore: [() => '_auth=${NPM_AUTH}', () => '_auth=not-base64-at-all!!'],
    },
  },
  namedKey({
    id: 'npm-named-legacy-token',
    title: 'npm access token (older form, by its name)',
    why: 'Publishes packages in the name of its owner.',
    remedy:
      'delete it at https://www.npmjs.com/settings/~/tokens and make a new one, then take it out of the code.',
    references: ['https://docs.npmjs.com/about-access-tokens'],
    severity: 'critical',
    names: [
      'npm token',
      'npm auth token',
      'npm authtoken',
      'npmrc token',
      'npm access token',
      'npm auth',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
