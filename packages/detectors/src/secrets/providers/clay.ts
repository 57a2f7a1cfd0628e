import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clay-api-key',
    title: 'Clay API key',
    why: 'Reads and enriches data at the cost of the account.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://www.clay.com/'],
    severity: 'medium',
    names: ['clay key', 'clay token', 'clay api', 'clay secret'],
    value: { alphabet: 'hex', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
