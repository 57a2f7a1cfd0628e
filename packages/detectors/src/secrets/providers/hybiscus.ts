import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hybiscus-api-key',
    title: 'Hybiscus API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'delete it at https://hybiscus.dev and make a new one, then take it out of the code.',
    references: ['https://hybiscus.dev/docs'],
    severity: 'low',
    names: ['hybiscus'],
    value: { alphabet: 'base62', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
