import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moralis-api-key',
    title: 'Moralis API key',
    why: "Queries chains at the account's cost.",
    remedy:
      'revoke it at https://admin.moralis.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key'],
    severity: 'medium',
    names: ['moralis'],
    value: { alphabet: 'base62', length: [60, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
