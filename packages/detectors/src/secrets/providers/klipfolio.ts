import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'klipfolio-api-key',
    title: 'Klipfolio API key',
    why: 'Reads dashboards and their data sources.',
    remedy:
      'revoke it at https://app.klipfolio.com and make a new one, then take it out of the code.',
    references: ['https://apidocs.klipfolio.com/docs/authentication'],
    severity: 'high',
    names: ['klipfolio'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
