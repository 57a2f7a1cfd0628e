import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.mindee.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://developers.mindee.com/docs/create-api-key'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mindee-api-key',
    title: 'Mindee API key',
    why: "Reads documents at the account's cost.",
    remedy,
    references,
    severity: 'medium',
    prefix: 'md_',
    body: { alphabet: 'base62', length: [32, 44] },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'mindee-legacy-key',
    title: 'Mindee API key (older form)',
    why: "Reads documents at the account's cost.",
    remedy,
    references,
    severity: 'medium',
    names: ['mindee'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
