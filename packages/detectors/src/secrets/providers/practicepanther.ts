import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'practicepanther-credential',
    title: 'PracticePanther credential',
    why: 'Reads and changes the cases of the law firm.',
    remedy:
      'revoke it at https://app.practicepanther.com and make a new one, then take it out of the code.',
    references: ['https://support.practicepanther.com/en/articles/479897-practicepanther-api'],
    severity: 'critical',
    names: ['practicepanther', 'practice panther'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
