import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'karmacrm-api-token',
    title: 'karmaCRM API token',
    why: 'Reads and changes contacts and deals.',
    remedy:
      'revoke it at https://app.karmacrm.com and make a new one, then take it out of the code.',
    references: ['https://www.karmacrm.com/api'],
    severity: 'high',
    names: ['karmacrm', 'karma crm'],
    value: { alphabet: 'base62', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
