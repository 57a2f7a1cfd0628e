import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'treasure-data-api-key',
    title: 'Treasure Data API key',
    why: 'Reads and changes the databases of the account.',
    remedy:
      'revoke it at https://console.treasuredata.com/app/users and make a new one, then take it out of the code.',
    references: ['https://docs.treasuredata.com/articles/#!pd/getting-your-api-keys'],
    severity: 'critical',
    names: ['treasure data', 'treasuredata', 'td api key', 'td apikey'],
    value: {
      pattern: '[0-9]{1,5}/[0-9a-f]{40}',
      least: 42,
      sample: (seed) => `1/${sample('hex', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
