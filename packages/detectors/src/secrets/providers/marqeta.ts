import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marqeta-token',
    title: 'Marqeta application or admin token',
    why: 'With its pair makes cards and moves money.',
    remedy:
      'revoke it at https://app.marqeta.com and make a new one, then take it out of the code.',
    references: ['https://www.marqeta.com/docs/core-api/authentication'],
    severity: 'critical',
    names: ['marqeta'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z_-]{20,40})`,
      least: 20,
      sample: (seed) => sampleUuid(seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
