import { namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your Proxmox: Datacenter, Permissions, API Tokens, Remove, then take it out of the code.';
const references = ['https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'proxmox-api-token',
    title: 'Proxmox VE API token',
    why: 'Manages virtual machines by the rights of its user.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['PVEAPIToken=', 'PBSAPIToken='],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded(
      `P(?:VE|BS)APIToken=[0-9A-Za-z._-]{1,40}@[0-9A-Za-z._-]{1,30}![0-9A-Za-z._-]{1,40}[=:](${UUID})`,
    ),
    group: 1,
    publicPrefix: 0,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
    examples: {
      match: [() => `Authorization: PVEAPIToken=root@pam!terraform=${sampleUuid()}`],
      ignore: [() => 'Authorization: PVEAPIToken=USER@REALM!TOKENID=UUID'],
    },
  },
  namedKey({
    id: 'proxmox-token-secret',
    title: 'Proxmox VE API token secret',
    why: 'Manages virtual machines by the rights of its user.',
    remedy,
    references,
    severity: 'critical',
    names: ['proxmox', 'pm api token secret', 'pve token', 'pve api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
