import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dnsimple-api-token',
    title: 'DNSimple API token',
    why: 'Changes the domains and records of the account or user.',
    remedy:
      'delete it at https://dnsimple.com/user and make a new one, then take it out of the code.',
    references: ['https://support.dnsimple.com/articles/api-access-token/'],
    severity: 'critical',
    names: ['dnsimple'],
    value: {
      pattern: '(?:dnsimple_[au]_)?[0-9A-Za-z]{32}',
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'dnsimple-token',
    title: 'DNSimple token',
    why: 'Changes the domains and records of the account or user.',
    remedy:
      'delete it at https://dnsimple.com/user and make a new one, then take it out of the code.',
    references: ['https://support.dnsimple.com/articles/api-access-token/'],
    severity: 'critical',
    prefix: 'dnsimple_a_',
    body: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
