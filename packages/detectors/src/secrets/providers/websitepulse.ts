import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'websitepulse-api-key',
    title: 'WebSitePulse API key',
    why: 'Reads and changes the monitors of the account.',
    remedy:
      'revoke it at https://www.websitepulse.com/account and make a new one, then take it out of the code.',
    references: ['https://www.websitepulse.com/tools/api'],
    severity: 'medium',
    names: ['websitepulse'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
