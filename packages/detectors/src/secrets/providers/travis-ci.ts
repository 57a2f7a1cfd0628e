import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'travis-ci-access-token',
    title: 'Travis CI access token',
    why: 'Runs builds and reads the settings of its owner, secrets included.',
    remedy:
      'revoke it at https://app.travis-ci.com/account/preferences and make a new one, then take it out of the code.',
    references: ['https://docs.travis-ci.com/user/triggering-builds/'],
    severity: 'critical',
    names: [
      'travis token',
      'travis ci',
      'travis api',
      'travis access',
      'travis key',
      'travis auth',
      'travis secret',
      'travis pro',
    ],
    value: { alphabet: 'base64url', length: [20, 22] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
