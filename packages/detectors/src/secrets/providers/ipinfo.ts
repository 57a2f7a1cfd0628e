import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ipinfo-token',
    title: 'IPinfo token',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://ipinfo.io/account/token and make a new one, then take it out of the code.',
    references: ['https://ipinfo.io/developers'],
    severity: 'low',
    names: [
      'ipinfo token',
      'ipinfo api',
      'ipinfo access',
      'ipinfo key',
      'ipinfo private token',
      'ipinfo secret',
    ],
    value: { alphabet: 'hex', length: 14 },
    leastEntropy: 2.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
