import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zoominfo-client-secret-or-key',
    title: 'ZoomInfo client secret or key',
    why: 'Looks up people and companies at the cost of the account.',
    remedy:
      'revoke it at https://admin.zoominfo.com and make a new one, then take it out of the code.',
    references: ['https://api-docs.zoominfo.com'],
    severity: 'high',
    names: ['zoominfo client', 'zoominfo secret', 'zoominfo api', 'zoominfo key'],
    value: { alphabet: 'base62', length: [20, 64] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
