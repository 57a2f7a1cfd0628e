import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'newsapi-key',
    title: 'News API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://newsapi.org/account and make a new one, then take it out of the code.',
    references: ['https://newsapi.org/docs/authentication'],
    severity: 'low',
    names: ['newsapi', 'news api'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
