import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'teamcity-access-token',
    title: 'TeamCity access token',
    why: 'Runs and changes builds as its owner, and reads their secrets.',
    remedy:
      'delete it under Access Tokens in your TeamCity profile and make a new one, then take it out of the code.',
    references: [
      'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    ],
    severity: 'critical',
    prefix: 'eyJ0eXAiOiAiVENWMiJ9.',
    body: {
      pattern: '[0-9A-Za-z_-]{36}[.][0-9A-Za-z_-]{48}',
      least: 85,
      sample: (seed) => `${sample('base64url', 36, seed)}.${sample('base64url', 48, seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public' },
  }),
];

export default detectors;
