import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'noticeable-api-key',
    title: 'Noticeable API key',
    why: 'Reads and publishes the news of the projects.',
    remedy:
      'delete it at https://app.noticeable.io and make a new one, then take it out of the code.',
    references: ['https://docs.noticeable.io/'],
    severity: 'medium',
    names: [
      'noticeable api',
      'noticeable key',
      'noticeable token',
      'noticeable secret',
      'noticeable io',
    ],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
