import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kraken-api-secret',
    title: 'Kraken API secret',
    why: 'Trades and withdraws by the permissions of its key.',
    remedy:
      'delete it at https://www.kraken.com/u/security/api and make a new one, then take it out of the code.',
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
    severity: 'critical',
    names: ['kraken'],
    value: {
      pattern: '[0-9A-Za-z/=_+-]{80,90}',
      least: 80,
      sample: (seed) => sample('base64', 88, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
