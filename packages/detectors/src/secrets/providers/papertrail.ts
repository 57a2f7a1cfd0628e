import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'papertrail-api-token',
    title: 'Papertrail API token',
    why: 'Reads the logs of the account.',
    remedy:
      'revoke it at https://papertrailapp.com/account/profile and make a new one, then take it out of the code.',
    references: ['https://www.papertrail.com/help/http-api/'],
    severity: 'high',
    names: ['papertrail'],
    value: { alphabet: 'base62', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
