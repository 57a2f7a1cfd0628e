import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'warpstream-api-key',
    title: 'WarpStream API key',
    why: 'Administers the clusters of the workspace or writes to them.',
    remedy:
      'revoke it at https://console.warpstream.com/api_keys and make a new one, then take it out of the code.',
    references: ['https://docs.warpstream.com/warpstream/reference/api-reference'],
    severity: 'critical',
    prefix: 'aks_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
