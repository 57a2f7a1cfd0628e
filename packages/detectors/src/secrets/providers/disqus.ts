import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'disqus-api-key',
    title: 'Disqus API key or secret',
    why: 'Reads and moderates the comments of the sites of the account.',
    remedy:
      'delete it at https://disqus.com/api/applications/ and make a new one, then take it out of the code.',
    references: ['https://disqus.com/api/docs/auth/'],
    severity: 'high',
    names: ['disqus'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
