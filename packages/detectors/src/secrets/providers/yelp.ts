import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'yelp-api-key',
    title: 'Yelp API key',
    why: 'Uses up the quota of the app at its cost.',
    remedy:
      'revoke it at https://www.yelp.com/developers/v3/manage_app and make a new one, then take it out of the code.',
    references: ['https://docs.developer.yelp.com/docs/fusion-authentication'],
    severity: 'medium',
    names: ['yelp'],
    value: {
      pattern: '[0-9A-Za-z_-]{128}',
      least: 128,
      sample: (seed) => sample('base64url', 128, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
