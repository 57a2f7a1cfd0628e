import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'infura-api-key',
    title: 'Infura API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://developer.metamask.io/ and make a new one, then take it out of the code.',
    references: ['https://docs.metamask.io/services/get-started/infura/'],
    severity: 'high',
    names: ['infura'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
