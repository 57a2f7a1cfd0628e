import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'etherscan-api-key',
    title: 'Etherscan API key',
    why: 'Uses up the rate limit and the paid plan of its owner.',
    remedy:
      'delete it at https://etherscan.io/myapikey and make a new one, then take it out of the code.',
    references: ['https://docs.etherscan.io/'],
    severity: 'medium',
    names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'snowtrace', 'basescan'],
    value: {
      pattern: '(?:[0-9A-Z]{34}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('upper-digits', 34, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
