import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'quicknode-api-key',
    title: 'QuickNode API key',
    why: 'Sends requests to the node at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.quicknode.com/endpoints and make a new one, then take it out of the code.',
    references: ['https://www.quicknode.com/docs/ethereum'],
    severity: 'high',
    names: ['quicknode', 'quick node'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
