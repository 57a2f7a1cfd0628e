import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rollbar-access-token',
    title: 'Rollbar access token',
    why: 'Writes or, by its scope, reads the errors of the project and what they carry.',
    remedy:
      'revoke it at https://rollbar.com/settings/tokens and make a new one, then take it out of the code.',
    references: ['https://docs.rollbar.com/docs/access-tokens'],
    severity: 'medium',
    names: ['rollbar', 'roll bar'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
