import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'apify-api-token',
    title: 'Apify API token',
    why: 'Runs actors and reads their data at the cost of the account.',
    remedy:
      'revoke it at https://console.apify.com/settings/integrations, then take it out of the code.',
    references: ['https://docs.apify.com/platform/integrations/api'],
    severity: 'high',
    prefix: 'apify_api_',
    body: { alphabet: 'base62', length: [34, 40] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
