import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zipapi-api-key',
    title: 'ZipApi API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://zipapi.us/dashboard and make a new one, then take it out of the code.',
    references: ['https://zipapi.us/docs'],
    severity: 'low',
    names: ['zipapi'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
