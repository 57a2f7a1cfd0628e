import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'datos-gob-mx-api-key',
    title: 'datos.gob.mx API key',
    why: 'Changes data sets in the name of its owner.',
    remedy:
      'revoke it at https://datos.gob.mx/user/login and make a new one, then take it out of the code.',
    references: ['https://datos.gob.mx/'],
    severity: 'low',
    names: ['datos gob', 'datosgobmx'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
