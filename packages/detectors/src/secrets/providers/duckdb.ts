import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'duckdb-motherduck-token',
    title: 'MotherDuck access token',
    why: 'Reads and changes the databases of the account.',
    remedy:
      'delete it at https://app.motherduck.com/settings/tokens and make a new one, then take it out of the code.',
    references: [
      'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
    ],
    severity: 'critical',
    names: ['motherduck'],
    value: { alphabet: 'base64url', length: [22, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
