import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'countrylayer-access-key',
    title: 'countrylayer key',
    why: 'Reads country data at the cost of the account.',
    remedy: 'reset it at https://countrylayer.com/dashboard, then take it out of the code.',
    references: ['https://countrylayer.com/documentation/'],
    severity: 'low',
    names: ['countrylayer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
