import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'braze-api-key',
    title: 'Braze REST API key',
    why: 'Sends messages to and reads data of users.',
    remedy:
      'delete it in Settings, APIs and Identifiers of the dashboard, then take it out of the code.',
    references: ['https://www.braze.com/docs/api/api_key/'],
    severity: 'high',
    names: ['braze api', 'braze key', 'braze rest', 'braze token', 'braze secret'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
