import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'proxycrawl-token',
    title: 'Crawlbase (ProxyCrawl) token',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://crawlbase.com/dashboard/account/docs and make a new one, then take it out of the code.',
    references: ['https://crawlbase.com/docs/'],
    severity: 'medium',
    names: ['proxycrawl', 'proxy crawl', 'crawlbase'],
    value: { alphabet: 'base64url', length: 22 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
