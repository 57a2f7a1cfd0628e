import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'raindrop-test-token',
    title: 'Raindrop.io test token',
    why: 'Reads and changes the bookmarks of its owner.',
    remedy:
      'revoke it at https://app.raindrop.io/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://developer.raindrop.io/v1/authentication'],
    severity: 'medium',
    names: ['raindrop'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
