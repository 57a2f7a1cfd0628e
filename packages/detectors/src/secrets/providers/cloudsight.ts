import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudsight-api-key',
    title: 'CloudSight API key',
    why: 'Names pictures at the cost of the account.',
    remedy: 'reset it at https://cloudsight.ai/api_client_users, then take it out of the code.',
    references: ['https://cloudsight.docs.apiary.io/'],
    severity: 'low',
    names: ['cloudsight'],
    value: { alphabet: 'lower-digits', length: [20, 24] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
