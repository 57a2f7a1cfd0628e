import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'consul-acl-token',
    title: 'Consul ACL token',
    why: 'Reads and changes services, keys and policies by its rules.',
    remedy: 'delete it with `consul acl token delete`, then take it out of the code.',
    references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
    severity: 'high',
    names: [
      'consul http token',
      'consul token',
      'consul acl',
      'consul master',
      'consul agent token',
      'consul management',
      'consul key',
      'consul secret',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
