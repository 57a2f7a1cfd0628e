import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'signifyd-api-key',
    title: 'Signifyd API key',
    why: 'Reads and changes the fraud decisions of the shop.',
    remedy:
      'revoke it at https://app.signifyd.com/settings/teams and make a new one, then take it out of the code.',
    references: ['https://docs.signifyd.com'],
    severity: 'high',
    names: ['signifyd'],
    value: { alphabet: 'base62', length: [20, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
