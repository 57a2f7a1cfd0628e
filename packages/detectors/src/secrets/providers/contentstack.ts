import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'contentstack-token',
    title: 'Contentstack token or API key',
    why: 'Reads content; a management token changes it.',
    remedy: 'revoke it in the tokens of the stack, then take it out of the code.',
    references: ['https://www.contentstack.com/docs/developers/create-tokens'],
    severity: 'high',
    names: ['contentstack'],
    value: {
      pattern: '(?:blt[0-9a-f]{16}|cs[0-9a-f]{24,40})',
      least: 19,
      sample: (seed) => `cs${sample('hex', 40, seed)}`,
    },
    publicPrefix: 2,
    leastEntropy: 2.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
