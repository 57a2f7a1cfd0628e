import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'drift-access-token',
    title: 'Drift access token',
    why: 'Reads conversations and contacts.',
    remedy:
      'delete it at https://dev.drift.com/apps and make a new one, then take it out of the code.',
    references: ['https://devdocs.drift.com/docs/authentication-and-scopes'],
    severity: 'high',
    names: ['drift api', 'drift token', 'drift access', 'drift oauth', 'drift client secret'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
