import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'coveralls-token',
    title: 'Coveralls token',
    why: 'Uploads coverage; a personal token changes repositories.',
    remedy: 'regenerate it in the settings of https://coveralls.io, then take it out of the code.',
    references: ['https://docs.coveralls.io/api-introduction'],
    severity: 'medium',
    names: ['coveralls'],
    value: { alphabet: 'base64url', length: [32, 37] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
