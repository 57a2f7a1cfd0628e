import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zora-api-key',
    title: 'Zora API key',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://zora.co/settings/developer and make a new one, then take it out of the code.',
    references: ['https://docs.zora.co/coins/sdk/getting-started'],
    severity: 'medium',
    names: ['zora api', 'zora key'],
    value: { alphabet: 'base64url', length: [31, 80] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
