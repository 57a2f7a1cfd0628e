import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'textmagic-api-key',
    title: 'Textmagic API key',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'revoke it at https://my.textmagic.com/online/api/rest-api/keys and make a new one, then take it out of the code.',
    references: ['https://docs.textmagic.com/#section/Authentication'],
    severity: 'high',
    names: ['textmagic'],
    value: { alphabet: 'base62', length: [30, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
