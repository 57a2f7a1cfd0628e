import { markedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your n8n: Settings, n8n API, delete it, then take it out of the code.';
const references = [
  'https://docs.n8n.io/api/authentication/',
  'https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/',
];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'n8n-api-key',
    title: 'n8n API key',
    why: 'Runs and changes workflows and uses their credentials.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'n8n_api_',
    body: { alphabet: 'base62', length: [40, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'n8n-webhook-token',
    title: 'n8n webhook with its token',
    why: 'Starts the workflow behind the address.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['n8n.cloud/webhook'],
    pattern: bounded(
      'n8n[.]cloud/webhook(?:-test)?/[0-9A-Za-z/_-]{1,80}[?](?:token|key|secret|api_key|apikey)=([0-9A-Za-z_-]{16,80})',
    ),
    group: 1,
    window: { before: 8, after: 200 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `https://acme.app.n8n.cloud/webhook/${sampleUuid()}?token=${sample('hex', 32)}`,
      ],
      ignore: [() => 'https://acme.app.n8n.cloud/webhook/orders?token=secret'],
    },
  },
];

export default detectors;
