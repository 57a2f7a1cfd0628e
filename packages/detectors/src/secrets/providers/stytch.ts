import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://stytch.com/dashboard/api-keys and make a new one, then take it out of the code.';
const references = ['https://stytch.com/docs/api'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'stytch-live-secret',
    title: 'Stytch live secret',
    why: 'Signs in as any user of the project.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'secret-live-',
    body: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'stytch-test-secret',
    title: 'Stytch test secret',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'secret-test-',
    body: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
