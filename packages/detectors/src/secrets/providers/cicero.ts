import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cicero-api-key',
    title: 'Cicero API key',
    why: 'Looks up officials at the cost of the account.',
    remedy: 'reset it at https://app.cicerodata.com, then take it out of the code.',
    references: ['https://app.cicerodata.com/docs/'],
    severity: 'low',
    names: ['cicero api', 'cicero key', 'cicero private', 'cicero token', 'cicero secret'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
