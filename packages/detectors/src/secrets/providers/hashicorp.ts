import { bounded, near, UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'run "vault token revoke", or delete it at https://app.terraform.io/app/settings/tokens, then take it out of the code.';
const references = ['https://developer.hashicorp.com/vault/docs/concepts/tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'vault-service-token',
    title: 'HashiCorp Vault service token',
    why: 'Reads and writes secrets by its policies.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['hvs.', 'hvr.'],
    anchor: 'prefix',
    leastRun: 60,
    pattern: bounded('(?:hvs[.]|hvr[.])[0-9A-Za-z_-]{60,140}', 'base64url'),
    leastEntropy: 3.2,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `hvs.${sample('base64url', 80)}`,
        () => `TOKEN='hvs.${sample('base64url', 80, 5)}'\n`,
        () => `key: "hvr.${sample('base64url', 80)}"`,
      ],
      ignore: [() => `hvs.${sample('base64url', 58)}`, () => `hvs.${'x'.repeat(80)}`],
    },
  },
  {
    id: 'vault-batch-token',
    title: 'HashiCorp Vault batch token',
    why: 'Reads and writes secrets by its policies.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['hvb.'],
    anchor: 'prefix',
    leastRun: 90,
    pattern: bounded('hvb[.][0-9A-Za-z_-]{90,300}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `hvb.${sample('base64url', 120)}`,
        () => `TOKEN='hvb.${sample('base64url', 120, 5)}'\n`,
      ],
      ignore: [() => `hvb.${sample('base64url', 30)}`, () => `hvb.${'x'.repeat(120)}`],
    },
  },
  {
    id: 'vault-legacy-token',
    title: 'HashiCorp Vault token (older form)',
    why: 'Reads and writes secrets by its policies.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['vault'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 26,
    pattern: near('vault', '(?:s[.][0-9A-Za-z]{24}|[br][.][0-9A-Za-z]{24,26})'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 2,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `VAULT_API_KEY=s.${sample('base62', 24, 2)}`,
        () => `vault: "s.${sample('base62', 24, 4)}"`,
      ],
      ignore: [
        () => `vault and its documentation`,
        () => `checksum = "s.${sample('base62', 24, 2)}"`,
      ],
    },
  },
  {
    id: 'terraform-cloud-token',
    title: 'HCP Terraform token',
    why: 'Runs plans and reads state, which holds secrets.',
    remedy,
    references: [
      'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    ],
    severity: 'critical',
    specificity: 'token',
    keywords: ['.atlasv1.'],
    pattern: bounded('[0-9A-Za-z]{14}[.]atlasv1[.][0-9A-Za-z=_-]{60,70}', 'base64url'),
    window: { before: 24, after: 100 },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `${sample('base62', 14)}.atlasv1.${sample('base64url', 67)}`],
      ignore: [() => 'x.atlasv1.y'],
    },
  },
  namedKey({
    id: 'vault-approle-id',
    title: 'Vault AppRole role id',
    why: 'Is one half of the login of an application.',
    remedy:
      'give the role a new id (vault write auth/approle/role/<name>/role-id), then take it out of the code.',
    references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
    severity: 'medium',
    names: ['vault role id', 'approle role id', 'vault approle role'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'vault-approle-secret',
    title: 'Vault AppRole secret id',
    why: 'With the role id it signs in and reads the secrets of the role.',
    remedy:
      'destroy it (vault write auth/approle/role/<name>/secret-id/destroy), then take it out of the code.',
    references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
    severity: 'critical',
    names: ['vault secret id', 'approle secret id', 'approle secret', 'vault approle secret'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'hashicorp-consul-token',
    title: 'Consul ACL token',
    why: 'Reads and changes services and keys by its policies.',
    remedy: 'delete it (consul acl token delete), then take it out of the code.',
    references: ['https://developer.hashicorp.com/consul/docs/secure/acl/token'],
    severity: 'critical',
    names: [
      'consul token',
      'consul http token',
      'consul acl',
      'consul api token',
      'consul management token',
      'consul master',
      'consul agent token',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'hashicorp-nomad-token',
    title: 'Nomad ACL token',
    why: 'Runs jobs on the cluster by its policies.',
    remedy: 'delete it (nomad acl token delete), then take it out of the code.',
    references: ['https://developer.hashicorp.com/nomad/docs/secure/acl/tokens'],
    severity: 'critical',
    names: ['nomad token', 'nomad acl', 'nomad secret', 'nomad management token'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'hcp-client-secret',
    title: 'HCP client secret',
    why: 'Acts as the service principal in HashiCorp Cloud Platform.',
    remedy:
      'delete the key in HCP (Access control, Service principals), then take it out of the code.',
    references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key'],
    severity: 'critical',
    names: ['hcp client secret', 'hcp secret'],
    value: { alphabet: 'base64url', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
