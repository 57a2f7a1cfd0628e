import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'intelowl-api-key',
    title: 'IntelOwl API key',
    why: 'Runs analyses and reads their results.',
    remedy: 'delete it in IntelOwl (API access), then take it out of the code.',
    references: ['https://intelowlproject.github.io/docs/IntelOwl/usage/'],
    severity: 'high',
    names: ['intelowl', 'intel owl'],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
