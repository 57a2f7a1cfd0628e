import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'any-do-api-key',
    title: 'Any.do API key',
    why: 'Reads and changes tasks of its owner.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://www.any.do/'],
    severity: 'medium',
    names: ['anydo api', 'anydo key', 'anydo token', 'anydo secret'],
    value: { alphabet: 'base64url', length: [30, 60] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
