import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'freemius-named-key',
    title: 'Freemius secret key',
    why: 'Reads and changes the licences and buyers of the plugin.',
    remedy:
      'regenerate it in the Freemius dashboard (Settings, Keys), then take it out of the code.',
    references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
    severity: 'high',
    names: ['secret key', 'freemius secret', 'freemius sk'],
    value: {
      pattern: String.raw`sk_(?!live_|test_)[0-9A-Za-z!@#$%^&*(){}[\]<>?.,;:~_+=|-]{29}`,
      least: 8,
      sample: (seed) => `sk_${sample('base62', 29, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
