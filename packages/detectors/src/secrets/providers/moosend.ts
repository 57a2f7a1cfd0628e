import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moosend-api-key',
    title: 'Moosend API key',
    why: 'Reads subscribers and sends campaigns.',
    remedy:
      'the settings of the account at https://identity.moosend.com, then take it out of the code.',
    references: ['https://docs.moosend.com/developers/api-documentation/en/index.html'],
    severity: 'high',
    names: ['moosend'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
