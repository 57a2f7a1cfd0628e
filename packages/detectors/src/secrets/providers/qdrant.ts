import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'qdrant-api-key',
    title: 'Qdrant API key',
    why: 'Reads and changes the collections of the cluster.',
    remedy:
      'revoke it at https://cloud.qdrant.io and make a new one, then take it out of the code.',
    references: ['https://qdrant.tech/documentation/cloud/authentication/'],
    severity: 'high',
    names: ['qdrant api key', 'qdrant key', 'qdrant cloud key', 'qdrant token'],
    value: { alphabet: 'base64url', length: [16, 200] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
