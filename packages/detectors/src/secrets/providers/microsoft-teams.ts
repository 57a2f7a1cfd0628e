import { namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the webhook in the channel (Manage channel, Connectors), then take it out of the code.';
const references = [
  'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'microsoft-teams-webhook',
    title: 'Microsoft Teams incoming webhook',
    why: 'Posts messages into the channel.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['webhook.office.com/webhookb2/'],
    pattern: bounded(
      `https://[0-9a-z-]{1,60}[.]webhook[.]office[.]com/webhookb2/${UUID}@${UUID}/IncomingWebhook/[0-9a-f]{32}/${UUID}`,
    ),
    window: { before: 80, after: 220 },
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `https://contoso.webhook.office.com/webhookb2/${sampleUuid(3)}@${sampleUuid(5)}/IncomingWebhook/${sample('hex', 32, 7)}/${sampleUuid(9)}`,
        () =>
          `TOKEN='https://contoso.webhook.office.com/webhookb2/${sampleUuid(7)}@${sampleUuid(9)}/IncomingWebhook/${sample('hex', 32, 11)}/${sampleUuid(13)}'\n`,
      ],
      ignore: [
        () =>
          `https://contoso.webhook.office.com/webhookb2/${sampleUuid()}@${sampleUuid()}/IncomingWebhook/${sample('hex', 30)}`,
        () =>
          `https://contoso.webhook.office.com/webhookb2/00000000-0000-0000-0000-000000000000@00000000-0000-0000-0000-000000000000/IncomingWebhook/${'0'.repeat(32)}/00000000-0000-0000-0000-000000000000`,
      ],
    },
  },
  {
    id: 'microsoft-teams-connector-webhook',
    title: 'Microsoft Teams or Outlook connector webhook (older form)',
    why: 'Posts messages into the channel.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['outlook.office.com/webhook/', 'outlook.office365.com/webhook/'],
    pattern: bounded(
      `https://outlook[.]office(?:365)?[.]com/webhook/${UUID}@${UUID}/[A-Za-z]{3,40}/[0-9a-f]{32}/${UUID}`,
    ),
    window: { before: 24, after: 220 },
    publicPrefix: 8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () =>
          `https://outlook.office.com/webhook/${sampleUuid(3)}@${sampleUuid(5)}/IncomingWebhook/${sample('hex', 32, 7)}/${sampleUuid(9)}`,
      ],
      ignore: [() => `https://outlook.office.com/webhook/${sampleUuid(3)}@${sampleUuid(5)}/`],
    },
  },
  namedKey({
    id: 'microsoft-teams-app-key',
    title: 'Microsoft Teams app key or password',
    why: 'Posts and reads as the app or bot.',
    remedy,
    references,
    severity: 'high',
    names: [
      'teams api key',
      'microsoft teams api',
      'teams app password',
      'teams bot password',
      'msteams api',
      'msteams app password',
      'teams client secret',
    ],
    value: {
      pattern: '[0-9A-Za-z_~.-]{34,64}',
      least: 34,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
