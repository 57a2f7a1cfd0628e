import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitly-access-token',
    title: 'Bitly access token',
    why: 'Makes, changes and measures links.',
    remedy: 'revoke it at https://app.bitly.com/settings/api/, then take it out of the code.',
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
    severity: 'medium',
    names: ['bitly'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
