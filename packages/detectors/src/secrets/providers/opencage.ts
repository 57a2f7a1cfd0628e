import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opencage-api-key',
    title: 'OpenCage API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://opencagedata.com/dashboard#geocoding and make a new one, then take it out of the code.',
    references: ['https://opencagedata.com/api'],
    severity: 'low',
    names: ['opencage', 'open cage'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
