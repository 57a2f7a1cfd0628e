import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'etsy-api-key',
    title: 'Etsy API keystring',
    why: 'Uses the Open API as the application; with a token of a user it changes the shop.',
    remedy:
      'delete it at https://www.etsy.com/developers/your-apps and make a new one, then take it out of the code.',
    references: ['https://developers.etsy.com/documentation/essentials/authentication'],
    severity: 'medium',
    names: [
      'etsy token',
      'etsy api',
      'etsy key',
      'etsy access',
      'etsy secret',
      'etsy shared',
      'etsy client',
      'etsy oauth',
      'etsy app',
    ],
    value: {
      pattern: '[0-9a-z]{24}(?::[0-9a-z]{10,64})?',
      least: 24,
      sample: (seed) => sample('lower-digits', 24, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'etsy-header-key',
    title: 'Etsy API key with its secret',
    why: 'Uses the Open API as the application; with a token of a user it changes the shop.',
    remedy:
      'delete it at https://www.etsy.com/developers/your-apps and make a new one, then take it out of the code.',
    references: ['https://developers.etsy.com/documentation/essentials/authentication'],
    severity: 'high',
    names: ['x api key'],
    value: {
      pattern: '[0-9a-z]{24}:[0-9a-z]{10,64}',
      least: 35,
      sample: (seed) => `${sample('lower-digits', 24, seed)}:${sample('lower-digits', 10, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
