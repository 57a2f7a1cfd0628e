import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'craftmypdf-api-key',
    title: 'CraftMyPDF API key',
    why: 'Makes documents at the cost of the account.',
    remedy: 'reset it at https://app.craftmypdf.com/dashboard, then take it out of the code.',
    references: ['https://craftmypdf.com/docs/'],
    severity: 'low',
    names: ['craftmypdf'],
    value: { alphabet: 'base62', length: 35 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
