import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'browserstack-access-key',
    title: 'BrowserStack access key',
    why: 'Runs browsers and devices at the cost of the account.',
    remedy:
      'reset it at https://www.browserstack.com/accounts/profile/details, then take it out of the code.',
    references: [
      'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
    ],
    severity: 'high',
    names: ['browserstack', 'browser stack'],
    value: { alphabet: 'base62', length: 20 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
