import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nomad-acl-token',
    title: 'Nomad ACL token',
    why: 'Runs jobs on the cluster by its policies.',
    remedy: 'nomad acl token delete with its accessor id, then take it out of the code.',
    references: ['https://developer.hashicorp.com/nomad/docs/concepts/acl'],
    severity: 'critical',
    names: ['nomad token', 'nomad acl', 'x nomad token', 'nomad secret'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
