import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zeplin-personal-access-token',
    title: 'Zeplin personal access token',
    why: 'Reads and changes the projects of its owner.',
    remedy:
      'revoke it at https://app.zeplin.io/profile/developer and make a new one, then take it out of the code.',
    references: ['https://docs.zeplin.dev/docs/personal-access-token'],
    severity: 'high',
    names: ['zeplin'],
    value: {
      pattern:
        '[0-9A-Za-z_-]{36,140}[.][0-9A-Za-z_-]{30,240}[.][0-9A-Za-z_-]{40,700}|[0-9A-Za-z_-]{200,360}[.][0-9A-Za-z_.-]{20,240}',
      least: 108,
      sample: (seed) =>
        `${sample('base64url', 36, seed)}.${sample('base64url', 30, seed)}.${sample('base64url', 43, seed)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
