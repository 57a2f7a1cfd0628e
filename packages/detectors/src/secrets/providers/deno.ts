import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'deno-deploy-token',
    title: 'Deno Deploy access token',
    why: 'Deploys to and deletes the projects of the account or organisation.',
    remedy:
      'delete it at https://dash.deno.com/account#access-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.deno.com/deploy/'],
    severity: 'critical',
    prefix: 'ddp_',
    body: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'deno-deploy-organisation-token',
    title: 'Deno Deploy organisation token',
    why: 'Deploys to and deletes the projects of the organisation.',
    remedy:
      'revoke it in the settings of the organisation at https://dash.deno.com, then take it out of the code.',
    references: ['https://docs.deno.com/deploy/'],
    severity: 'critical',
    prefix: 'ddo_',
    body: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'deno-deploy-web-token',
    title: 'Deno Deploy web token',
    why: 'Acts as the signed-in user of the dashboard.',
    remedy: 'sign out everywhere at https://dash.deno.com/account, then take it out of the code.',
    references: ['https://docs.deno.com/deploy/'],
    severity: 'high',
    prefix: 'ddw_',
    body: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'deno-kv-token',
    title: 'Deno KV access token',
    why: 'Reads and writes the databases of the project.',
    remedy:
      'delete it at https://dash.deno.com/account#access-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.deno.com/kv/'],
    severity: 'critical',
    prefix: 'ddn_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
