import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pingdom-api-token',
    title: 'Pingdom API token',
    why: 'Reads and changes the checks of the account.',
    remedy:
      'revoke it at https://my.pingdom.com/app/api-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.pingdom.com/api/#section/Authentication'],
    severity: 'medium',
    names: ['pingdom'],
    value: {
      pattern: '[0-9A-Za-z_-]{80,90}|[0-9a-z]{32}',
      least: 32,
      sample: (seed) => sample('base62', 87, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
