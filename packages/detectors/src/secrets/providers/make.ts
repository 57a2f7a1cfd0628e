import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'make-api-token',
    title: 'Make API token',
    why: 'Runs and changes the scenarios of its owner and uses their connections.',
    remedy:
      'revoke it at https://www.make.com/en/login and make a new one, then take it out of the code.',
    references: ['https://developers.make.com/api-documentation/authentication'],
    severity: 'critical',
    names: ['make api token', 'make api key', 'make com', 'integromat'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
