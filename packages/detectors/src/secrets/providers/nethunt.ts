import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nethunt-api-key',
    title: 'NetHunt CRM API key',
    why: 'Reads and changes contacts and deals.',
    remedy: 'revoke it at https://nethunt.com and make a new one, then take it out of the code.',
    references: ['https://nethunt.com/integration-api'],
    severity: 'high',
    names: ['nethunt'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
