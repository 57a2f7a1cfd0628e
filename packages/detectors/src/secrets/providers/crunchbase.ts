import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'crunchbase-api-key',
    title: 'Crunchbase API key',
    why: 'Reads company data at the cost of the account.',
    remedy:
      'delete it at https://www.crunchbase.com/integrations/crunchbase-api, then take it out of the code.',
    references: ['https://data.crunchbase.com/docs/using-the-api'],
    severity: 'medium',
    names: ['crunchbase'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
