import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'proxycrawl-token',
    title: 'Crawlbase (ProxyCrawl) token',
    why: "Crawls at the account's cost.",
    remedy:
      'revoke it at https://crawlbase.com/dashboard/account/docs and make a new one, then take it out of the code.',
    references: ['https://crawlbase.com/docs/crawling-api/authentication/'],
    severity: 'medium',
    names: ['proxycrawl', 'crawlbase'],
    value: { alphabet: 'base64url', length: 22 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
