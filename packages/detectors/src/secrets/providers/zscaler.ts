import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zscaler-api-key',
    title: 'Zscaler API key',
    why: 'With an administrator password, changes the security policy of the organisation.',
    remedy:
      'revoke it at https://admin.zscaler.net and make a new one, then take it out of the code.',
    references: ['https://help.zscaler.com/zia/getting-started-zia-api'],
    severity: 'critical',
    names: ['zscaler', 'zscalar'],
    value: { alphabet: 'base62', length: [12, 32] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
