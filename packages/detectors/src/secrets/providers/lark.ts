import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://open.larksuite.com/app and make a new one, then take it out of the code.';
const references = [
  'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lark-app-secret',
    title: 'Lark or Feishu app secret',
    why: 'Obtains tokens that read and send messages as the app.',
    remedy,
    references,
    severity: 'high',
    names: [
      'lark app secret',
      'feishu app secret',
      'larksuite app secret',
      'lark secret',
      'feishu secret',
    ],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'lark-access-token',
    title: 'Lark or Feishu access token',
    why: 'Reads and sends messages until it expires.',
    remedy,
    references,
    severity: 'high',
    names: ['larksuite', 'feishu', 'lark tenant', 'lark user', 'lark app', 'lark access'],
    value: {
      pattern: '[atu]-[0-9A-Za-z_.-]{14,60}',
      least: 16,
      sample: (seed) => `u-${sample('base62', 30, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'lark-app-id',
    title: 'Lark or Feishu app id',
    why: 'Names the app; its secret opens it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'lark app id',
      'feishu app id',
      'larksuite app id',
      'lark app',
      'feishu app',
      'lark id',
    ],
    value: {
      pattern: 'cli_[0-9A-Za-z]{16}',
      least: 20,
      sample: (seed) => `cli_${sample('lower-digits', 16, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
