import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'openvpn-cloud-secret',
    title: 'OpenVPN CloudConnexa client secret',
    why: 'With its id it changes networks, hosts and users of the account.',
    remedy:
      'delete it at https://cloud.openvpn.com and make a new one, then take it out of the code.',
    references: ['https://openvpn.net/cloud-docs/developer/'],
    severity: 'critical',
    names: [
      'openvpn client secret',
      'openvpn secret',
      'openvpn api',
      'cloudconnexa',
      'openvpn cloud',
    ],
    value: { alphabet: 'base62', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
