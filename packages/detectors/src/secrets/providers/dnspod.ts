import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dnspod-token',
    title: 'DNSPod API token',
    why: 'Changes the domains and records of the account.',
    remedy:
      'delete it at https://console.dnspod.cn/account/token/token and make a new one, then take it out of the code.',
    references: ['https://docs.dnspod.com/api/'],
    severity: 'critical',
    names: ['dnspod', 'dp token', 'dp key'],
    value: {
      pattern: '(?:[0-9]{4,8},)?[0-9a-f]{32}',
      least: 6,
      sample: (seed) => `${sample('digits', 6, seed)},${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
