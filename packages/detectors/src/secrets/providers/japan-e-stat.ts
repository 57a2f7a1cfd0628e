import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'e-stat-application-id',
    title: 'e-Stat application id',
    why: 'Queries the statistics of Japan in the name of its owner.',
    remedy:
      'revoke it at https://www.e-stat.go.jp/mypage/user/login and make a new one, then take it out of the code.',
    references: ['https://www.e-stat.go.jp/api/api-info/api-guide'],
    severity: 'low',
    names: [
      'e stat api',
      'e stat app',
      'estat app id',
      'estat api key',
      'estat app',
      'egov api key',
    ],
    value: { alphabet: 'lower-digits', length: [20, 40] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
