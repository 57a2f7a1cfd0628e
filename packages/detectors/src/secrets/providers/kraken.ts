import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kraken-private-key',
    title: 'Kraken private API key',
    why: 'Trades and, where allowed, withdraws the funds of the account.',
    remedy:
      'revoke it at https://www.kraken.com/u/security/api and make a new one, then take it out of the code.',
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
    severity: 'critical',
    names: ['kraken'],
    value: {
      pattern: '[0-9A-Za-z/+=_-]{80,90}',
      least: 80,
      sample: (seed) => sample('base64', 86, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
