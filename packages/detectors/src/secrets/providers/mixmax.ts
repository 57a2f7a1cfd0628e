import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mixmax-api-token',
    title: 'Mixmax API token',
    why: 'Sends mail as its owner.',
    remedy:
      'revoke it at https://app.mixmax.com/dashboard/settings/personal/integrations and make a new one, then take it out of the code.',
    references: ['https://developer.mixmax.com/docs/getting-started'],
    severity: 'high',
    names: ['mixmax'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
