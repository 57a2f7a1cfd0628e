import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'verifier-api-token',
    title: 'Verifier API token',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://verifier.meetchopra.com and make a new one, then take it out of the code.',
    references: ['https://verifier.meetchopra.com/docs'],
    severity: 'low',
    names: ['verifier meetchopra', 'meetchopra'],
    value: { alphabet: 'hex', length: 96 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
