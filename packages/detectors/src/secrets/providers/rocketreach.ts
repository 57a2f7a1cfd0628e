import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rocketreach-api-key',
    title: 'RocketReach API key',
    why: 'Looks up people at the cost of the account.',
    remedy:
      'revoke it at https://rocketreach.co/account?section=nav_gen_api and make a new one, then take it out of the code.',
    references: ['https://rocketreach.co/api'],
    severity: 'high',
    names: ['rocketreach', 'rocket reach'],
    value: {
      pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){7}|[0-9a-z]{39}',
      least: 39,
      sample: (seed) => sample('lower-digits', 39, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
