import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lusha-api-key',
    title: 'Lusha API key',
    why: "Looks people up at the account's cost.",
    remedy:
      'revoke it at https://dashboard.lusha.com and make a new one, then take it out of the code.',
    references: ['https://docs.lusha.com/apis/openapi'],
    severity: 'medium',
    names: ['lusha'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
