import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'metrilo-api-secret',
    title: 'Metrilo token or secret',
    why: 'Reads and changes the customers of the shop.',
    remedy:
      'revoke it at https://app.metrilo.com and make a new one, then take it out of the code.',
    references: ['https://github.com/metrilo'],
    severity: 'medium',
    names: ['metrilo'],
    value: { alphabet: 'lower-digits', length: 16 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
