import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nimble-crm-token',
    title: 'Nimble CRM access token',
    why: 'Reads and changes contacts.',
    remedy: 'revoke it at https://app.nimble.com and make a new one, then take it out of the code.',
    references: ['https://nimble.readthedocs.io/en/latest/obtaining_key/'],
    severity: 'high',
    names: [
      'nimble token',
      'nimble api',
      'nimble access',
      'nimble key',
      'nimble secret',
      'nimble private',
      'nimblecrm',
      'nimble crm',
    ],
    value: { alphabet: 'base62', length: 30 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
