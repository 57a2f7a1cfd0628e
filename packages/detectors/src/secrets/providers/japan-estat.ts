import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'japan-estat-app-id',
    title: 'e-Stat application id',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://www.e-stat.go.jp/mypage/view/api and make a new one, then take it out of the code.',
    references: ['https://www.e-stat.go.jp/api/api-info/api-guide'],
    severity: 'low',
    names: ['e-stat', 'estat api', 'estat app'],
    value: { alphabet: 'base62', length: [20, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
