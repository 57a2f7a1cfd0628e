import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opensea-api-key',
    title: 'OpenSea API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://opensea.io/settings/developer and make a new one, then take it out of the code.',
    references: ['https://docs.opensea.io/reference/api-keys'],
    severity: 'low',
    names: ['opensea', 'open sea'],
    value: { pattern: '[0-9A-Za-z_-]{32}', least: 32, sample: (seed) => sample('hex', 32, seed) },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
