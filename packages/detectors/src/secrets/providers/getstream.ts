import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'getstream-api-secret',
    title: 'Stream API secret',
    why: 'Signs tokens of any user of the chat or feed.',
    remedy:
      'delete it at https://dashboard.getstream.io and make a new one, then take it out of the code.',
    references: ['https://getstream.io/chat/docs/'],
    severity: 'critical',
    names: [
      'getstream',
      'stream api secret',
      'stream secret',
      'stream chat secret',
      'stream io secret',
    ],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
