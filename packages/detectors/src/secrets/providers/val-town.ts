import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'val-town-api-token',
    title: 'Val Town API token',
    why: 'Reads and changes the code of its owner and runs it.',
    remedy:
      'revoke it at https://www.val.town/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.val.town/reference/api/authentication'],
    severity: 'high',
    prefix: 'vtwn_',
    body: { alphabet: 'base64url', length: [20, 48] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
