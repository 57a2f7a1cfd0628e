import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fortinet-api-token',
    title: 'Fortinet API token',
    why: 'Reads and changes the configuration of the firewall.',
    remedy: 'regenerate it in FortiOS (System, Administrators), then take it out of the code.',
    references: [
      'https://docs.fortinet.com/document/fortigate/latest/administration-guide/399023/rest-api-administrator',
    ],
    severity: 'critical',
    names: [
      'fortinet api',
      'fortinet token',
      'fortinet access',
      'fortigate api',
      'fortigate token',
      'fortigate access',
      'fortios api',
      'fortios token',
      'fortimanager api',
    ],
    value: { alphabet: 'base62', length: [24, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
