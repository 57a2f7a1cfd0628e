import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'datocms-api-token',
    title: 'DatoCMS API token',
    why: 'Reads and, by its role, changes the content of the project.',
    remedy:
      'revoke it in the settings of the DatoCMS project (API tokens), then take it out of the code.',
    references: ['https://www.datocms.com/docs/content-management-api/authentication'],
    severity: 'high',
    names: ['dato cms', 'dato api'],
    value: { alphabet: 'hex', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
