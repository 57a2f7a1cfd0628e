import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'urlscan-api-key',
    title: 'urlscan.io API key',
    why: 'Reads the private scans of its owner and makes new ones.',
    remedy:
      'revoke it at https://urlscan.io/user/profile/ and make a new one, then take it out of the code.',
    references: ['https://urlscan.io/docs/api/'],
    severity: 'medium',
    names: ['urlscan', 'url scan io'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
