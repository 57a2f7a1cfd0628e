import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your Mattermost: Profile, Security, Personal Access Tokens (a webhook: Integrations), then take it out of the code.';
const references = [
  'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  'https://developers.mattermost.com/integrate/webhooks/incoming/',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mattermost-access-token',
    title: 'Mattermost access token',
    why: 'Reads and writes messages as its owner.',
    remedy,
    references,
    severity: 'high',
    names: [
      'mattermost',
      'mm access token',
      'mm token',
      'mm auth token',
      'mm bot token',
      'mm admin token',
      'mm personal access',
    ],
    value: { alphabet: 'lower-digits', length: 26 },
    // Channels, teams and people have ids of the same shape.
    validate: (_secret, { groups: [match = ''] }) =>
      /channel|team|user_?id|post_?id/i.test(match) ? 'ignore' : 'unknown',
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'mattermost-webhook',
    title: 'Mattermost incoming webhook',
    why: 'Posts messages into the channel.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['/hooks/'],
    pattern: bounded(
      'https?://[0-9A-Za-z.-]{3,80}(?::[0-9]{2,5})?(?:/[0-9A-Za-z_-]{1,30})?/hooks/[0-9a-z]{26}',
    ),
    window: { before: 140, after: 40 },
    leastEntropy: 3.2,
    publicPrefix: { through: '/hooks/' },
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `https://chat.acme.dev/hooks/${sample('lower-digits', 26)}`,
        () => `webhook: http://mattermost:8065/hooks/${sample('lower-digits', 26, 3)}`,
      ],
      ignore: [
        () => 'https://chat.acme.dev/hooks/use-something',
        () => `https://chat.acme.dev/hooks/${'x'.repeat(26)}`,
      ],
    },
  },
];

export default detectors;
