import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'upwave-api-key',
    title: 'Upwave API key',
    why: 'Reads the studies of the account.',
    remedy:
      'revoke it in the settings of your Upwave account and make a new one, then take it out of the code.',
    references: ['https://www.upwave.com'],
    severity: 'medium',
    names: ['upwave'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
