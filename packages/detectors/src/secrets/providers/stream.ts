import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stream-api-secret',
    title: 'Stream API secret',
    why: 'Acts as any user of the app.',
    remedy:
      'revoke it at https://dashboard.getstream.io and make a new one, then take it out of the code.',
    references: ['https://getstream.io/chat/docs/node/tokens_and_authentication/'],
    severity: 'critical',
    names: [
      'stream api secret',
      'getstream secret',
      'getstream api secret',
      'stream chat secret',
      'stream io secret',
      'stream secret',
    ],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
