import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shipstation-api-key-or-secret',
    title: 'ShipStation API key or secret',
    why: 'Buys labels at the cost of the account and reads its orders.',
    remedy:
      'revoke it at https://ss.shipstation.com/#/settings/api and make a new one, then take it out of the code.',
    references: ['https://www.shipstation.com/docs/api/requirements/'],
    severity: 'high',
    names: ['ship station'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
