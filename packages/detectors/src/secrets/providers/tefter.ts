import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tefter-api-token',
    title: 'Tefter API token',
    why: 'Reads and changes the bookmarks of its owner.',
    remedy:
      'revoke it at https://www.tefter.io/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://www.tefter.io/developer'],
    severity: 'low',
    names: ['tefter'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
