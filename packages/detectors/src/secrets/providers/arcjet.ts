import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'arcjet-site-key',
    title: 'Arcjet site key',
    why: 'Reports to and reads the rules of the site.',
    remedy: 'rotate it at https://app.arcjet.com, then take it out of the code.',
    references: ['https://docs.arcjet.com/environment'],
    severity: 'medium',
    prefix: 'ajkey_',
    body: { alphabet: 'lower-digits', length: 26 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
