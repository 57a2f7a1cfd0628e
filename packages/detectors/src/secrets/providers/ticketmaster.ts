import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ticketmaster-api-key',
    title: 'Ticketmaster API key',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://developer-acct.ticketmaster.com/user/login and make a new one, then take it out of the code.',
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
    severity: 'medium',
    names: ['ticketmaster', 'ticket master'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
