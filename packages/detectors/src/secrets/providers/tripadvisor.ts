import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tripadvisor-api-key',
    title: 'Tripadvisor API key',
    why: 'Uses up the quota of the account at its cost.',
    remedy:
      'revoke it at https://www.tripadvisor.com/developers and make a new one, then take it out of the code.',
    references: ['https://tripadvisor-content-api.readme.io/reference/overview'],
    severity: 'medium',
    names: ['tripadvisor', 'trip advisor'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
