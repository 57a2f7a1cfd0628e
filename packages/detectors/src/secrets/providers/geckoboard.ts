import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'geckoboard-api-key',
    title: 'Geckoboard API key',
    why: 'Writes data into the dashboards of the account.',
    remedy:
      'delete it at https://app.geckoboard.com/account/details and make a new one, then take it out of the code.',
    references: ['https://developer.geckoboard.com/'],
    severity: 'medium',
    names: ['geckoboard'],
    value: {
      pattern: '[0-9A-Za-z]{44}|[0-9a-f]{32}',
      least: 32,
      sample: (seed) => sample('base62', 44, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
