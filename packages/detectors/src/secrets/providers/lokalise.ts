import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lokalise-api-token',
    title: 'Lokalise API token',
    why: 'Reads and changes the translations of the projects.',
    remedy:
      'delete it at https://app.lokalise.com/profile#apitokens and make a new one, then take it out of the code.',
    references: ['https://developers.lokalise.com/reference/api-authentication'],
    severity: 'high',
    names: ['lokalise'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
