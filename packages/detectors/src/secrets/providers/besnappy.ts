import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'besnappy-api-key',
    title: 'BeSnappy API key',
    why: 'Reads and answers tickets.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://github.com/BeSnappy/api-docs'],
    severity: 'high',
    names: ['besnappy'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
