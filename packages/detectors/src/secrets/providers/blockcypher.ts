import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blockcypher-api-token',
    title: 'BlockCypher token',
    why: 'Uses the chain service at the cost of the account.',
    remedy: 'revoke it at https://accounts.blockcypher.com/tokens, then take it out of the code.',
    references: ['https://www.blockcypher.com/dev/'],
    severity: 'medium',
    names: ['blockcypher', 'block cypher'],
    value: { alphabet: 'hex', length: [28, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
