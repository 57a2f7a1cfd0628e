import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tyntec-api-key',
    title: 'tyntec API key',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'revoke it at https://my.tyntec.com/api-settings and make a new one, then take it out of the code.',
    references: ['https://api.tyntec.com/reference/'],
    severity: 'high',
    names: ['tyntec'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
