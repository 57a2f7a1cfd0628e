import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.anthropic.com/settings/keys and make a new one, then take it out of the code.';
const references = ['https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    why: "Uses models and files at the workspace's cost.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk-ant-api'],
    anchor: 'prefix',
    leastRun: 83,
    pattern: bounded('sk-ant-api[0-9]{2}-[0-9A-Za-z_-]{80,120}', 'base64url'),
    window: { before: 8, after: 160 },
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-ant-api${sample('digits', 2)}-${sample('base64url', 100, 3)}`,
        () => `TOKEN='sk-ant-api${sample('digits', 2, 5)}-${sample('base64url', 100, 7)}'\n`,
      ],
      ignore: [
        () => `sk-ant-api${sample('digits', 1)}`,
        () => `sk-ant-api${'0'.repeat(2)}-${'x'.repeat(100)}`,
      ],
    },
  },
  {
    id: 'anthropic-admin-key',
    title: 'Anthropic admin key',
    why: 'Manages the organisation: members, workspaces and every other key.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk-ant-admin'],
    anchor: 'prefix',
    leastRun: 83,
    pattern: bounded('sk-ant-admin[0-9]{2}-[0-9A-Za-z_-]{80,120}', 'base64url'),
    window: { before: 8, after: 160 },
    publicPrefix: 12,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-ant-admin${sample('digits', 2)}-${sample('base64url', 100, 3)}`,
        () => `TOKEN='sk-ant-admin${sample('digits', 2, 5)}-${sample('base64url', 100, 7)}'\n`,
      ],
      ignore: [
        () => `sk-ant-admin${sample('digits', 1)}`,
        () => `sk-ant-admin${'0'.repeat(2)}-${'x'.repeat(100)}`,
      ],
    },
  },
  {
    id: 'claude-code-oauth-token',
    title: 'Claude Code OAuth access token',
    why: "Uses Claude on the owner's subscription.",
    remedy:
      'sign out of all sessions at https://claude.ai/settings/account and run "claude setup-token" again, then take it out of the code.',
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk-ant-oat'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('sk-ant-oat[0-9]{2}-[0-9A-Za-z_-]{40,130}', 'base64url'),
    window: { before: 8, after: 170 },
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `sk-ant-oat${sample('digits', 2)}-${sample('base64url', 60, 3)}`,
        () => `TOKEN='sk-ant-oat${sample('digits', 2, 5)}-${sample('base64url', 60, 7)}'\n`,
      ],
      ignore: [
        () => `sk-ant-oat${sample('digits', 1)}`,
        () => `sk-ant-oat${'0'.repeat(2)}-${'x'.repeat(60)}`,
      ],
    },
  },
  {
    id: 'claude-code-oauth-refresh-token',
    title: 'Claude Code OAuth refresh token',
    why: "Makes new access tokens for the owner's subscription.",
    remedy:
      'sign out of all sessions at https://claude.ai/settings/account, then take it out of the code.',
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk-ant-ort'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('sk-ant-ort[0-9]{2}-[0-9A-Za-z_-]{40,130}', 'base64url'),
    window: { before: 8, after: 170 },
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `sk-ant-ort${sample('digits', 2)}-${sample('base64url', 60, 3)}`,
        () => `TOKEN='sk-ant-ort${sample('digits', 2, 5)}-${sample('base64url', 60, 7)}'\n`,
      ],
      ignore: [
        () => `sk-ant-ort${sample('digits', 1)}`,
        () => `sk-ant-ort${'0'.repeat(2)}-${'x'.repeat(60)}`,
      ],
    },
  },
  {
    id: 'claude-session-key',
    title: 'claude.ai session key',
    why: "Is the owner's signed-in browser session: conversations, files and settings.",
    remedy:
      'sign out of all sessions at https://claude.ai/settings/account, then take it out of the code.',
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk-ant-sid'],
    anchor: 'prefix',
    leastRun: 83,
    pattern: bounded('sk-ant-sid[0-9]{2}-[0-9A-Za-z_-]{80,130}', 'base64url'),
    window: { before: 8, after: 170 },
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `sk-ant-sid${sample('digits', 2)}-${sample('base64url', 100, 3)}`,
        () => `TOKEN='sk-ant-sid${sample('digits', 2, 5)}-${sample('base64url', 100, 7)}'\n`,
      ],
      ignore: [
        () => `sk-ant-sid${sample('digits', 1)}`,
        () => `sk-ant-sid${'0'.repeat(2)}-${'x'.repeat(100)}`,
      ],
    },
  },
];

export default detectors;
