import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'frontegg-credential',
    title: 'Frontegg client id or API key',
    why: 'Together they sign in as the vendor and manage tenants and users.',
    remedy:
      'delete it at https://portal.frontegg.com and make a new one, then take it out of the code.',
    references: ['https://developers.frontegg.com/'],
    severity: 'high',
    names: ['frontegg'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
