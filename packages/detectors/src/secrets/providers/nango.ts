import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nango-secret-key',
    title: 'Nango secret key',
    why: 'Uses the connections of every user to other services.',
    remedy: 'revoke it at https://app.nango.dev and make a new one, then take it out of the code.',
    references: ['https://nango.dev/docs/reference/api/authentication'],
    severity: 'critical',
    names: ['nango secret', 'nango key', 'nango api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
