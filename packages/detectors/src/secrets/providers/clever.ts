import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'clever-client-credential',
    title: 'Clever client credential',
    why: 'Reads the rosters of the districts that allowed it.',
    remedy: 'revoke it at https://apps.clever.com, then take it out of the code.',
    references: ['https://dev.clever.com/docs'],
    severity: 'high',
    names: ['clever client', 'clever secret', 'clever api', 'clever token'],
    value: {
      pattern: '(?:[0-9a-f]{40}|[0-9a-f]{20}|[0-9a-f]{24})',
      least: 20,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
