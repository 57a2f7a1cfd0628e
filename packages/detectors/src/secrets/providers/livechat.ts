import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.text.com/console/tools/personal-access-tokens and make a new one, then take it out of the code.';
const references = ['https://platform.text.com/docs/authorization'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'livechat-access-token',
    title: 'LiveChat access token',
    why: 'Reads and answers chats as the agent.',
    remedy,
    references,
    severity: 'high',
    prefix: 'dal:',
    body: { alphabet: 'base64url', length: [27, 40] },
    leastEntropy: 3.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'livechat-access-token-europe',
    title: 'LiveChat access token (Europe)',
    why: 'Reads and answers chats as the agent.',
    remedy,
    references,
    severity: 'high',
    prefix: 'fra:',
    body: { alphabet: 'base64url', length: [27, 40] },
    leastEntropy: 3.8,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
