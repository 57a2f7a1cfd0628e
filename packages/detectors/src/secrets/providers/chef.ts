import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'chef-automate-token',
    title: 'Chef Automate token',
    why: 'Reads and changes nodes by its policies.',
    remedy: 'revoke it in the user settings of Chef Automate, then take it out of the code.',
    references: ['https://docs.chef.io/automate/api_tokens/'],
    severity: 'high',
    names: ['chef automate', 'automate token', 'chef token', 'chef api'],
    value: {
      pattern: '[0-9A-Za-z_-]{21,64}={0,2}',
      least: 21,
      sample: (seed) => sample('base62', 28, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
