import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'noticeable-api-token',
    title: 'Noticeable API token',
    why: 'Publishes in the name of the project.',
    remedy: 'revoke it at https://noticeable.io and make a new one, then take it out of the code.',
    references: ['https://docs.noticeable.io/'],
    severity: 'medium',
    names: [
      'noticeable api',
      'noticeable token',
      'noticeable key',
      'noticeable access',
      'noticeable secret',
      'noticeable io',
    ],
    value: { alphabet: 'base62', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
