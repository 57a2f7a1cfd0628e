import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const webhook = (seed: number): string =>
  `https://chat.googleapis.com/v1/spaces/${sample('base62', 11, seed)}/messages` +
  `?key=AIza${sample('base64url', 35, seed)}&token=${sample('base64url', 43, seed)}`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'google-chat-webhook',
    title: 'Google Chat webhook',
    why: 'Posts messages into the space.',
    remedy: 'delete the webhook in the space (Apps & integrations), then take it out of the code.',
    references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
    severity: 'high',
    specificity: 'token',
    keywords: ['chat.googleapis.com/v1/spaces/'],
    pattern:
      'chat[.]googleapis[.]com/v1/spaces/[0-9A-Za-z_-]{5,20}/messages[?]key=[0-9A-Za-z_-]{20,60}(?:&amp;|&|%26)token=([0-9A-Za-z_-]{20,60}(?:%3D|=)?)',
    group: 1,
    window: { before: 16, after: 220 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [() => webhook(1), () => `CHAT_URL="${webhook(2)}"`],
      ignore: [
        () => 'https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN',
        () => 'https://chat.googleapis.com/v1/spaces/AAAA/messages',
      ],
    },
  },
];

export default detectors;
