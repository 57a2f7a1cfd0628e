import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'split-api-key',
    title: 'Split API key',
    why: 'Reads or, by its type, changes the feature flags of the project.',
    remedy: 'revoke it at https://app.split.io and make a new one, then take it out of the code.',
    references: ['https://docs.split.io/reference/authentication'],
    severity: 'high',
    names: ['split io', 'splitio', 'split api key', 'split sdk key'],
    value: { alphabet: 'base62', length: [28, 56] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
