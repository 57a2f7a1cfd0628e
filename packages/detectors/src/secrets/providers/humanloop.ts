import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'humanloop-api-key',
    title: 'Humanloop API key',
    why: 'Reads logged prompts and answers and runs models at the cost of the account.',
    remedy:
      'delete it at https://app.humanloop.com/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://humanloop.com/docs/'],
    severity: 'high',
    names: ['humanloop'],
    value: {
      pattern: '(?:hl_sk_)?[0-9a-z]{32,60}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
