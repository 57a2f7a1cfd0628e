import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it at https://crowdin.com/settings#api-key, then take it out of the code.';
const references = ['https://support.crowdin.com/developer/authorization/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'crowdin-api-token',
    title: 'Crowdin token',
    why: 'Reads and changes translations as its owner.',
    remedy,
    references,
    severity: 'medium',
    names: ['crowdin'],
    value: { alphabet: 'hex', length: 80 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'crowdin-legacy-token',
    title: 'Crowdin token (older form)',
    why: 'Reads and changes translations as its owner.',
    remedy,
    references,
    severity: 'medium',
    names: ['crowdin'],
    value: { alphabet: 'base62', length: 80 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
