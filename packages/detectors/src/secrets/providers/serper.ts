import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'serper-api-key',
    title: 'Serper API key',
    why: 'Searches at the cost of the account.',
    remedy:
      'revoke it at https://serper.dev/api-key and make a new one, then take it out of the code.',
    references: ['https://serper.dev'],
    severity: 'medium',
    names: ['serper'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
