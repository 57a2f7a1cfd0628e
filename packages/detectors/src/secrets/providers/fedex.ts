import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fedex-api-credential',
    title: 'FedEx API credential',
    why: 'Ships parcels at the cost of the account.',
    remedy:
      'delete it at https://developer.fedex.com/api/en-us/project.html and make a new one, then take it out of the code.',
    references: ['https://developer.fedex.com/api/en-us/catalog/authorization.html'],
    severity: 'high',
    names: ['fedex api', 'fedex secret', 'fedex client', 'fedex key', 'fedex token'],
    value: { alphabet: 'base62', length: [32, 36] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
