import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'formstack-access-token',
    title: 'Formstack access token',
    why: 'Reads and changes forms and what was sent through them.',
    remedy:
      'delete it at https://www.formstack.com/admin/apiKey/main and make a new one, then take it out of the code.',
    references: ['https://developers.formstack.com/reference/authentication'],
    severity: 'high',
    names: ['formstack'],
    value: { alphabet: 'hex', length: [32, 44] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
