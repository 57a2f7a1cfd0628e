import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'unkey-root-key',
    title: 'Unkey root key',
    why: 'Makes, changes and deletes the API keys of the workspace.',
    remedy:
      'revoke it at https://app.unkey.com/settings/root-keys and make a new one, then take it out of the code.',
    references: ['https://www.unkey.com/docs/security/root-keys'],
    severity: 'critical',
    prefix: 'unkey_',
    body: { alphabet: 'base62', length: [20, 32] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
