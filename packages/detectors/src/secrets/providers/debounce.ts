import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'debounce-api-key',
    title: 'DeBounce API key',
    why: 'Checks e-mail addresses at the cost of the account.',
    remedy:
      'delete it at https://app.debounce.io/api and make a new one, then take it out of the code.',
    references: ['https://developers.debounce.io/'],
    severity: 'medium',
    names: ['debounce api', 'debounce io', 'debounce token', 'debounce secret', 'debounce key'],
    value: { alphabet: 'base62', length: 13 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
