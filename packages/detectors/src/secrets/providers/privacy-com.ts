import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'privacy-com-api-key',
    title: 'Privacy.com API key',
    why: 'Makes payment cards and reads what they paid.',
    remedy:
      'revoke it at https://app.privacy.com/account and make a new one, then take it out of the code.',
    references: ['https://developers.privacy.com/docs/getting-started'],
    severity: 'critical',
    names: ['privacy api key', 'privacy api', 'privacy secret', 'privacy token', 'privacy com'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
