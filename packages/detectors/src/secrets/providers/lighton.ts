import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lighton-paradigm-api-key',
    title: 'LightOn Paradigm API key',
    why: 'Queries models and the documents of the organisation.',
    remedy: 'your Paradigm instance: your profile, API keys, then take it out of the code.',
    references: ['https://paradigm.lighton.ai/'],
    severity: 'high',
    names: ['lighton', 'paradigm token', 'paradigm api', 'paradigm key', 'paradigm secret'],
    value: { alphabet: 'base64url', length: [40, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
