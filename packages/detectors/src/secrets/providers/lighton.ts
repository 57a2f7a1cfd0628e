import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lighton-paradigm-key',
    title: 'LightOn Paradigm API key',
    why: 'Asks models and reads the documents of the account.',
    remedy:
      'delete it at https://paradigm.lighton.ai and make a new one, then take it out of the code.',
    references: ['https://developer.lighton.ai/'],
    severity: 'high',
    names: ['lighton', 'paradigm api', 'paradigm key', 'paradigm token'],
    value: { alphabet: 'base64url', length: 48 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
