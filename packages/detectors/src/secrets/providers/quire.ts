import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'quire-access-token',
    title: 'Quire access token',
    why: 'Reads and changes the projects and tasks of its owner.',
    remedy:
      'revoke it at https://quire.io/apps/dev and make a new one, then take it out of the code.',
    references: ['https://quire.io/dev/api/'],
    severity: 'high',
    names: ['quire access token', 'quire token', 'quire api'],
    value: { alphabet: 'base62', length: [40, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
