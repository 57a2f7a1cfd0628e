import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'iterable-api-key',
    title: 'Iterable API key',
    why: 'Reads users and sends messages for the project.',
    remedy: 'delete it in Iterable (Integrations, API Keys), then take it out of the code.',
    references: ['https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys'],
    severity: 'high',
    names: ['iterable'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
