import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'siteleaf-api-key-or-secret',
    title: 'Siteleaf API key or secret',
    why: 'Reads and changes the sites of its owner.',
    remedy:
      'revoke it at https://manage.siteleaf.com/account and make a new one, then take it out of the code.',
    references: ['https://learn.siteleaf.com/api/'],
    severity: 'high',
    names: ['siteleaf'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
