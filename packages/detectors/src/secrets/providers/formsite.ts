import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'formsite-access-token',
    title: 'Formsite access token',
    why: 'Reads what was sent through the forms.',
    remedy:
      'delete it at https://www.formsite.com and make a new one, then take it out of the code.',
    references: ['https://support.formsite.com/hc/en-us/articles/360000288594-API'],
    severity: 'medium',
    names: ['formsite'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
