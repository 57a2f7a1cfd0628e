import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'appfollow-token',
    title: 'AppFollow token',
    why: 'Reads and answers the reviews of apps.',
    remedy: 'revoke it at https://watch.appfollow.io/settings/api, then take it out of the code.',
    references: ['https://docs.api.appfollow.io/'],
    severity: 'medium',
    names: ['appfollow'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{15,300}[.][0-9A-Za-z_-]{20,900}[.][0-9A-Za-z_-]{20,400}',
      least: 40,
      sample: (seed) =>
        `eyJ${sample('base62', 33, seed)}.${sample('base62', 80, seed)}.${sample('base62', 43, seed)}`,
    },
    window: { before: 8, after: 1800 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
