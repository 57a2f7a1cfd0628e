import { UUID, bounded } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'canada-notify-api-key',
    title: 'GC Notify API key',
    why: 'Sends mail and text messages in the name of the service.',
    remedy:
      'revoke it in the API integration of https://notification.canada.ca, then take it out of the code.',
    references: ['https://documentation.notification.canada.ca/en/start.html'],
    severity: 'high',
    specificity: 'token',
    keywords: ['gcntfy-'],
    keywordCase: 'any',
    anchor: 'prefix',
    leastRun: 60,
    pattern: bounded(`gcntfy-[0-9A-Za-z_-]{1,80}-${UUID}-${UUID}`, 'base64url'),
    flags: 'i',
    window: { before: 8, after: 256 },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `gcntfy-my_service-${sampleUuid(1)}-${sampleUuid(2)}`,
        () =>
          `Authorization: ApiKey-v1 GCNTFY-A-${sampleUuid(3).toUpperCase()}-${sampleUuid(4).toUpperCase()}`,
      ],
      ignore: [() => 'gcntfy-my_service', () => `gcntfy-a-${sampleUuid(1)}`],
    },
  },
];

export default detectors;
