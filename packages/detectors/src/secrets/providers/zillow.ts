import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zillow-web-service-id',
    title: 'Zillow web service ID',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://www.zillow.com/howto/api/APIOverview.htm and make a new one, then take it out of the code.',
    references: ['https://www.zillowgroup.com/developers/'],
    severity: 'medium',
    names: ['zillow', 'zwsid'],
    value: {
      pattern: 'X1-ZW[0-9A-Za-z]{8,24}_[0-9A-Za-z]{4,8}',
      least: 20,
      sample: (seed) => `X1-ZWz${sample('base62', 16, seed)}_${sample('base62', 5, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
