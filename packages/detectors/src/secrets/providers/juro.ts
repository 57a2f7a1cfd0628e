import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'juro-api-key',
    title: 'Juro API key',
    why: 'Reads and makes contracts of the account.',
    remedy: 'the settings of the account at https://app.juro.com, then take it out of the code.',
    references: ['https://api-docs.juro.com/'],
    severity: 'high',
    names: ['juro api', 'juro key', 'juro token', 'juro access', 'juro secret'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
