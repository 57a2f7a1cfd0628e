import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'smartsheet-access-token',
    title: 'Smartsheet access token',
    why: 'Reads and changes the sheets of its owner.',
    remedy:
      'revoke it at https://app.smartsheet.com/b/home and make a new one, then take it out of the code.',
    references: ['https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication'],
    severity: 'high',
    names: ['smartsheet', 'smart sheet'],
    value: { alphabet: 'base62', length: [26, 37] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
