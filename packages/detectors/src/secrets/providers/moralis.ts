import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moralis-api-key',
    title: 'Moralis API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://admin.moralis.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key'],
    severity: 'high',
    names: ['moralis'],
    value: {
      pattern: '[0-9A-Za-z]{60,64}',
      least: 60,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
