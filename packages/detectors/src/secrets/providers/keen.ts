import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'keen-api-key',
    title: 'Keen key',
    why: 'Reads, writes or, as the master key, manages the event data of the project.',
    remedy: 'revoke it at https://keen.io/home and make a new one, then take it out of the code.',
    references: ['https://keen.io/docs/security/'],
    severity: 'high',
    names: [
      'keen read key',
      'keen write key',
      'keen master key',
      'keen api key',
      'keen api',
      'keenio',
      'keen io',
      'keen access',
      'keen project',
      'keen org',
    ],
    value: { alphabet: 'lower-digits', length: [64, 192] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
