import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nimble-access-token',
    title: 'Nimble access token',
    why: 'Reads and changes the contacts of the account.',
    remedy:
      'delete it at https://app.nimble.com/#app/settings/apikeys and make a new one, then take it out of the code.',
    references: ['https://nimble.readthedocs.io/en/latest/'],
    severity: 'high',
    names: ['nimble api', 'nimble access', 'nimble token', 'nimble key', 'nimble secret'],
    value: { alphabet: 'base62', length: 30 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
