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
];

export default detectors;
