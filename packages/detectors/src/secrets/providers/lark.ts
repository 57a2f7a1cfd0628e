import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lark-access-token',
    title: 'Lark or Feishu access token',
    why: 'Reads and changes documents and messages by its scopes until it expires.',
    remedy:
      'delete it at https://open.larksuite.com/app and make a new one, then take it out of the code.',
    references: [
      'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
    ],
    severity: 'high',
    names: ['lark', 'feishu'],
    value: {
      pattern: '[utac]-[0-9A-Za-z._-]{24,64}',
      least: 26,
      sample: (seed) => `t-${sample('base62', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'lark-app-id',
    title: 'Lark or Feishu app id',
    why: 'Names the app; opens nothing without its secret.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://open.larksuite.com/document/server-docs/getting-started/getting-started'],
    severity: 'info',
    names: ['lark', 'feishu'],
    value: {
      pattern: 'cli_[0-9A-Za-z]{16,18}',
      least: 20,
      sample: (seed) => `cli_${sample('hex', 16, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'lark-app-secret',
    title: 'Lark or Feishu app secret',
    why: 'Makes tokens that read and change documents, chats and people of the tenant.',
    remedy:
      'delete it at https://open.larksuite.com/app and make a new one, then take it out of the code.',
    references: ['https://open.larksuite.com/document/server-docs/getting-started/getting-started'],
    severity: 'critical',
    names: ['lark', 'feishu'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
