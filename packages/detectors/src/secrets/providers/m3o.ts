import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'm3o-api-token',
    title: 'M3O API token',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://m3o.com/account/keys and make a new one, then take it out of the code.',
    references: ['https://m3o.com/'],
    severity: 'medium',
    names: ['m3o api', 'm3o token', 'm3o key'],
    value: { alphabet: 'base62', length: 48 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
