import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'mattermost-webhook',
    title: 'Mattermost incoming webhook',
    why: 'Posts messages into the channel.',
    remedy: 'delete the webhook in Mattermost (Integrations), then take it out of the code.',
    references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['/hooks/'],
    // Identifiers are base32 without the letters and digits that are easily confused.
    pattern: bounded(
      'https?://[0-9A-Za-z.-]{1,120}(?::[0-9]{1,5})?/(?:[0-9A-Za-z_-]{1,40}/)?hooks/[13-9a-km-uw-z]{26}',
    ),
    window: { before: 180, after: 32 },
    publicPrefix: { through: '/hooks/' },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `https://chat.acme.dev/hooks/${identifier(2)}`,
        () => `webhook: http://mattermost:8065/hooks/${identifier(3)}\n`,
      ],
      ignore: [
        () => `https://chat.acme.dev/hooks/${identifier(2).slice(0, 20)}`,
        () => `https://chat.acme.dev/hooks/${'x'.repeat(26)}`,
      ],
    },
  },
];

function identifier(seed: number): string {
  return sample('base32-lower', 26, seed).replace(/[2lv]/g, '8');
}

export default detectors;
