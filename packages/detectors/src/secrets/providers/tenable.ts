import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tenable-access-or-secret-key',
    title: 'Tenable access or secret key',
    why: 'Reads the vulnerabilities of the organisation and starts scans.',
    remedy:
      'revoke it at https://cloud.tenable.com and make a new one, then take it out of the code.',
    references: ['https://developer.tenable.com/docs/authorization'],
    severity: 'critical',
    names: ['tenable', 'tio access key', 'tio secret key'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
