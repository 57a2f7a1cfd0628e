import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hunter-api-key',
    title: 'Hunter API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://hunter.io/api-keys and make a new one, then take it out of the code.',
    references: ['https://hunter.io/api-documentation/v2#authentication'],
    severity: 'medium',
    names: ['hunter api', 'hunter io', 'hunterio', 'hunter key'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
