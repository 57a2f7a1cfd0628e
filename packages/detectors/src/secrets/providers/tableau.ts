import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tableau-personal-access-token',
    title: 'Tableau personal access token',
    why: 'Does in the site whatever its owner may.',
    remedy:
      'revoke it in My Account Settings of your Tableau site and make a new one, then take it out of the code.',
    references: [
      'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    ],
    severity: 'critical',
    names: ['tableau'],
    value: {
      pattern: '[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}',
      least: 57,
      sample: (seed) => `${sample('base62', 22, seed)}==:${sample('base62', 32, seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
