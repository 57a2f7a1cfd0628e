import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kickbox-api-key',
    title: 'Kickbox API key',
    why: 'Checks e-mail addresses at the cost of the account.',
    remedy:
      'delete it at https://app.kickbox.com/settings/keys and make a new one, then take it out of the code.',
    references: ['https://docs.kickbox.com/docs/authentication'],
    severity: 'medium',
    names: ['kickbox'],
    value: {
      pattern: '(?:live|test)_[0-9A-Za-z]{59,64}',
      least: 64,
      sample: (seed) => `live_${sample('base62', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
