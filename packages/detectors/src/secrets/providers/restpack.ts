import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'restpack-access-token',
    title: 'Restpack access token',
    why: 'Converts pages at the cost of the account.',
    remedy:
      'revoke it at https://restpack.io/console and make a new one, then take it out of the code.',
    references: ['https://restpack.io/html2pdf/docs'],
    severity: 'medium',
    names: ['restpack'],
    value: { alphabet: 'base62', length: [46, 50] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
