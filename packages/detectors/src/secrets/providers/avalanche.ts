import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'avalanche-api-key',
    title: 'Avalanche or Snowtrace API key',
    why: 'Uses the node service at the cost of the account.',
    remedy: 'delete it where the endpoint was made, then take it out of the code.',
    references: ['https://build.avax.network/docs'],
    severity: 'low',
    names: ['avalanche api', 'avax api', 'snowtrace', 'avalanche key'],
    value: {
      pattern: '(?:[0-9a-f]{32}|[0-9A-Z]{34})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
