import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'baidu-maps-key',
    title: 'Baidu Maps key',
    why: 'Uses the map services at the cost of the account.',
    remedy: 'delete it at https://lbsyun.baidu.com/apiconsole/key, then take it out of the code.',
    references: ['https://lbsyun.baidu.com/index.php?title=webapi'],
    severity: 'low',
    names: ['baidu map', 'baidu maps', 'baidumap'],
    value: { alphabet: 'base62', length: [24, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
