import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'financial-modeling-prep-api-key',
    title: 'Financial Modeling Prep API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://site.financialmodelingprep.com/developer/docs/dashboard and make a new one, then take it out of the code.',
    references: ['https://site.financialmodelingprep.com/developer/docs'],
    severity: 'medium',
    names: ['financial modeling prep', 'fmp api'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
