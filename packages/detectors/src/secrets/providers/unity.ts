import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'unity-service-account-secret-or-build-key',
    title: 'Unity service account secret or build key',
    why: 'Builds and changes the projects of the organisation.',
    remedy:
      'revoke it at https://cloud.unity.com/home/organizations and make a new one, then take it out of the code.',
    references: ['https://services.docs.unity.com/docs/service-account-auth/'],
    severity: 'high',
    names: [
      'unity api key',
      'unity cloud api',
      'unity service account',
      'unity build api',
      'unity cloud key',
      'unity secret',
      'unity cloud build',
    ],
    value: {
      pattern: '(?:[0-9a-f]{32}|[0-9A-Za-z_-]{32})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    leastEntropy: 2.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
