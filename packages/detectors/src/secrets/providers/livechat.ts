import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'livechat-access-token',
    title: 'LiveChat access token',
    why: 'Reads and writes the chats of the account by its scopes.',
    remedy:
      'delete it at https://platform.text.com/console/tools/personal-access-tokens and make a new one, then take it out of the code.',
    references: ['https://platform.text.com/docs/authorization'],
    severity: 'high',
    prefix: 'dal:',
    body: { pattern: '[0-9A-Za-z_-]{32}', least: 32, sample: (seed) => sample('base62', 32, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
