import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hetzner-cloud-token',
    title: 'Hetzner Cloud API token',
    why: 'Starts and deletes servers of the project.',
    remedy:
      'delete it at https://console.hetzner.com (the project, Security, API tokens) and make a new one, then take it out of the code.',
    references: ['https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/'],
    severity: 'critical',
    names: ['hcloud', 'hetzner'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'hetzner-dns-token',
    title: 'Hetzner DNS API token',
    why: 'Changes the domains and records of the account.',
    remedy:
      'delete it at https://dns.hetzner.com/settings/api-token and make a new one, then take it out of the code.',
    references: ['https://dns.hetzner.com/api-docs'],
    severity: 'critical',
    names: ['hetzner dns', 'hetzner api', 'hetzner token'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
