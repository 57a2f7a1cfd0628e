import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'friendli-token',
    title: 'FriendliAI personal token',
    why: 'Runs models at the cost of the account.',
    remedy:
      'delete it at https://friendli.ai/suite/setting/tokens and make a new one, then take it out of the code.',
    references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
    severity: 'high',
    prefix: 'flp_',
    body: { alphabet: 'base62', length: [46, 48] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
