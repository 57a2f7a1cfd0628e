import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://linear.app/settings/api and make a new one, then take it out of the code.';
const references = [
  'https://linear.app/developers/oauth-2-0-authentication',
  'https://linear.app/developers/graphql',
];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'linear-api-key',
    title: 'Linear API key',
    why: 'Reads and changes issues as its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'lin_api_',
    body: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'linear-oauth-token',
    title: 'Linear OAuth token',
    why: 'Reads and changes issues for the user.',
    remedy,
    references,
    severity: 'high',
    prefix: 'lin_oauth_',
    body: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'linear-webhook-secret',
    title: 'Linear webhook secret',
    why: 'Signs webhooks as if Linear had sent them.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'lin_wh_',
    body: { alphabet: 'base62', length: 43 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'linear-client-secret',
    title: 'Linear OAuth client secret',
    why: "Obtains tokens in the application's name.",
    remedy,
    references,
    severity: 'high',
    names: [
      'linear client secret',
      'linear token',
      'linear secret',
      'linear api',
      'linear key',
      'linear oauth',
      'linear access',
      'linear auth',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
