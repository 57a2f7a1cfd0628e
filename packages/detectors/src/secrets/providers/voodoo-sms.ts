import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'voodoo-sms-api-key',
    title: 'Voodoo SMS API key',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'revoke it at https://www.voodoosms.com/portal and make a new one, then take it out of the code.',
    references: ['https://docs.voodoosms.com'],
    severity: 'high',
    names: ['voodoosms', 'voodoo sms'],
    value: { alphabet: 'base62', length: [45, 47] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
