import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'wix-api-key',
    title: 'Wix API key',
    why: 'Changes the sites and data of the account by its permissions.',
    remedy:
      'revoke it at https://manage.wix.com/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://dev.wix.com/docs/rest/articles/getting-started/api-keys'],
    severity: 'critical',
    prefix: 'IST.eyJ',
    body: {
      pattern: '[0-9A-Za-z_-]{20,200}[.][0-9A-Za-z_-]{60,900}[.][0-9A-Za-z_-]{200,700}',
      least: 282,
      sample: (seed) =>
        `${sample('base64url', 90, seed)}.${sample('base64url', 260, seed)}.${sample('base64url', 342, seed)}`,
    },
    window: { before: 8, after: 2000 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
