import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'goatcounter-api-token',
    title: 'GoatCounter API token',
    why: 'Reads and exports the statistics of the site.',
    remedy: 'delete it in GoatCounter (User, API), then take it out of the code.',
    references: ['https://www.goatcounter.com/help/api'],
    severity: 'low',
    names: ['goatcounter'],
    value: {
      pattern: '[0-9a-f]{32}|[0-9A-Za-z]{40,60}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
