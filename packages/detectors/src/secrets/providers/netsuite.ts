import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'netsuite-token-credential',
    title: 'NetSuite consumer or token secret',
    why: 'With its pairs reads and changes the books of the company.',
    remedy:
      'your NetSuite: Setup, Users/Roles, Access Tokens, revoke it, then take it out of the code.',
    references: [
      'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4389727047.html',
    ],
    severity: 'critical',
    names: ['netsuite'],
    value: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
