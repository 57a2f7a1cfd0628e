import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'saladcloud-api-key',
    title: 'SaladCloud API key',
    why: 'Runs containers at the cost of the account.',
    remedy:
      'revoke it at https://portal.salad.com/api-key and make a new one, then take it out of the code.',
    references: ['https://docs.salad.com/reference/saladcloud-api'],
    severity: 'high',
    prefix: 'salad_cloud_user_',
    body: { alphabet: 'base62', length: 49 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
