import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'juro-api-key',
    title: 'Juro API key',
    why: 'Reads and changes contracts.',
    remedy: 'revoke it at https://app.juro.com and make a new one, then take it out of the code.',
    references: ['https://api-docs.juro.com/'],
    severity: 'high',
    names: [
      'juro key',
      'juro token',
      'juro api',
      'juro access',
      'juro secret',
      'juro private',
      'juro auth',
      'juro contract',
    ],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
