import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'exoscale-api-key',
    title: 'Exoscale API key',
    why: 'Is one half of the credentials that start and delete instances.',
    remedy:
      'delete it at https://portal.exoscale.com/iam/keys and make a new one, then take it out of the code.',
    references: ['https://community.exoscale.com/product/iam/quick-start/'],
    severity: 'medium',
    prefix: 'EXO',
    body: { alphabet: 'base62', length: [24, 30] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'exoscale-api-secret',
    title: 'Exoscale API secret',
    why: 'With its key it starts and deletes instances and storage at the cost of the account.',
    remedy:
      'delete it at https://portal.exoscale.com/iam/keys and make a new one, then take it out of the code.',
    references: ['https://community.exoscale.com/product/iam/quick-start/'],
    severity: 'critical',
    names: ['exoscale'],
    value: { alphabet: 'base64url', length: [40, 60] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
