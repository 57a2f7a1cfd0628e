import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'klipfolio-api-key',
    title: 'Klipfolio API key',
    why: 'Reads and changes dashboards and data sources as its owner.',
    remedy:
      'delete it at https://app.klipfolio.com and make a new one, then take it out of the code.',
    references: ['https://apidocs.klipfolio.com/'],
    severity: 'high',
    names: ['klipfolio'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
