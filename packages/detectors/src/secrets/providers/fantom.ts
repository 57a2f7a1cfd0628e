import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fantom-api-key',
    title: 'Fantom API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'revoke it at the provider of the node, then take it out of the code.',
    references: ['https://docs.fantom.foundation/'],
    severity: 'low',
    names: ['fantom api', 'ftm api', 'fantom key'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
