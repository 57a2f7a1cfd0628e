import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fulcrum-api-token',
    title: 'Fulcrum API token',
    why: 'Reads and changes the records of the organisation.',
    remedy:
      'delete it at https://web.fulcrumapp.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.fulcrumapp.com/reference/authentication'],
    severity: 'high',
    names: ['fulcrum'],
    value: { alphabet: 'hex', length: 80 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
