import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'edamam-api-key',
    title: 'Edamam application key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://developer.edamam.com/admin/applications and make a new one, then take it out of the code.',
    references: ['https://developer.edamam.com/edamam-docs-recipe-api'],
    severity: 'medium',
    names: ['edamam'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
