import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'unplugg-access-token',
    title: 'Unplugg access token',
    why: 'Uses up the quota of the account.',
    remedy: 'revoke it at https://unplu.gg and make a new one, then take it out of the code.',
    references: ['https://unplu.gg/test_api.html'],
    severity: 'low',
    names: ['unplugg', 'unplu gg'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
