import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'partnerstack-api-key',
    title: 'PartnerStack API key',
    why: 'Reads and changes partners and their rewards.',
    remedy:
      'delete it at https://app.partnerstack.com/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://docs.partnerstack.com/'],
    severity: 'high',
    names: ['partnerstack', 'partner stack'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
