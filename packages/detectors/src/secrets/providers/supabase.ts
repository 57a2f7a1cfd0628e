import { encodeBase64 } from '../base64.ts';
import { decodeJsonObject } from '../checksums.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

const remedy =
  'rotate it at https://supabase.com/dashboard/project/_/settings/api-keys, then take it out of the code.';
const references = ['https://supabase.com/docs/guides/api/api-keys'];
const checked = { date: '2026-11-22', source: 'agreement of several public rule sets' };

/** The role is in the payload: `anon` is meant for browsers, `service_role` passes every row-level rule. */
function checkServiceRole(secret: string): SecretCheck {
  const payload = decodeJsonObject(secret.split('.')[1] ?? '');
  return payload?.['iss'] === 'supabase' && payload['role'] === 'service_role'
    ? 'pass-weak'
    : 'ignore';
}

const key = (role: string): string => {
  const payload = encodeBase64(encodeUtf8(JSON.stringify({ iss: 'supabase', ref: 'r', role })));
  return `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${payload.replace(/=+$/, '')}.${sample('base64url', 43)}`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'supabase-management-token',
    title: 'Supabase access token',
    why: 'Manages every project of its owner.',
    remedy:
      'delete it at https://supabase.com/dashboard/account/tokens, then take it out of the code.',
    references: ['https://supabase.com/docs/reference/api/introduction'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['sbp_'],
    anchor: 'prefix',
    pattern: bounded('sbp_(?:oauth_)?[0-9a-z]{40}'),
    publicPrefix: 4,
    checked,
    examples: {
      match: [() => `sbp_${sample('hex', 40)}`, () => `sbp_oauth_${sample('hex', 40)}`],
      ignore: [() => `sbp_${sample('hex', 30)}`, () => `sbp_${'0'.repeat(40)}`],
    },
  },
  {
    id: 'supabase-secret-key',
    title: 'Supabase secret key',
    why: 'Reads and changes the whole database, past every row-level rule.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sb_secret_'],
    anchor: 'prefix',
    pattern: bounded('sb_secret_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}', 'base64url'),
    publicPrefix: 10,
    checked,
    examples: {
      match: [() => `sb_secret_${sample('base64url', 22)}_${sample('base62', 8)}`],
      ignore: [
        () => `sb_publishable_${sample('base64url', 22)}_${sample('base62', 8)}`,
        () => `sb_secret_${sample('base64url', 12)}`,
      ],
    },
  },
  {
    id: 'supabase-service-role-key',
    title: 'Supabase service_role key',
    why: 'Reads and changes the whole database, past every row-level rule.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['eyJ'],
    anchor: 'prefix',
    pattern: bounded(
      'eyJ[0-9A-Za-z_-]{8,100}[.]eyJ[0-9A-Za-z_-]{40,400}[.][0-9A-Za-z_-]{43}',
      'base64url',
    ),
    validate: checkServiceRole,
    publicPrefix: 3,
    checked,
    examples: {
      match: [() => key('service_role')],
      ignore: [() => key('anon')],
    },
  },
];

export default detectors;
