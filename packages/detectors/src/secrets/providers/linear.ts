import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://linear.app/settings/account/security and make a new one, then take it out of the code.';
const references = ['https://linear.app/developers/graphql'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'linear-api-key',
    title: 'Linear API key',
    why: 'Reads and changes issues as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['lin_api_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('lin_api_[0-9A-Za-z]{40}'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `lin_api_${sample('base62', 40)}`,
        () => `TOKEN='lin_api_${sample('base62', 40, 5)}'\n`,
      ],
      ignore: [() => `lin_api_${sample('base62', 38)}`, () => `lin_api_${'x'.repeat(40)}`],
    },
  },
  {
    id: 'linear-oauth-token',
    title: 'Linear OAuth token',
    why: 'Reads and changes issues for the user.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['lin_oauth_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('lin_oauth_[0-9a-f]{64}'),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `lin_oauth_${sample('hex', 64)}`,
        () => `TOKEN='lin_oauth_${sample('hex', 64, 5)}'\n`,
      ],
      ignore: [() => `lin_oauth_${sample('hex', 62)}`, () => `lin_oauth_${'0'.repeat(64)}`],
    },
  },
  namedKey({
    id: 'linear-client-secret',
    title: 'Linear OAuth client secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://linear.app/settings/api/applications and make a new one, then take it out of the code.',
    references: ['https://linear.app/developers/oauth-2-0-authentication'],
    severity: 'high',
    names: [
      'linear client',
      'linear secret',
      'linear token',
      'linear oauth',
      'linear api',
      'linear key',
      'linear webhook',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
