import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'south-korea-open-data-service-key',
    title: 'South Korean open data portal service key',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://www.data.go.kr/iim/main/mypageMain.do and make a new one, then take it out of the code.',
    references: ['https://www.data.go.kr/en/index.do'],
    severity: 'medium',
    names: ['data go kr', 'datagokr', 'data portal kr'],
    value: {
      pattern: '[0-9A-Za-z%+/]{44,120}={0,2}',
      least: 44,
      sample: (seed) => sample('base62', 88, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
