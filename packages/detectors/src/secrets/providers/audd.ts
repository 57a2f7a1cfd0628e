import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'audd-api-token',
    title: 'AudD token',
    why: 'Uses music recognition at the cost of the account.',
    remedy: 'make a new one at https://dashboard.audd.io, then take it out of the code.',
    references: ['https://docs.audd.io/'],
    severity: 'low',
    names: ['audd'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
