import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'typetalk-client-secret-or-token',
    title: 'Typetalk client secret or token',
    why: 'Reads and posts in the topics its app was let into.',
    remedy:
      'revoke it at https://typetalk.com/my/develop/applications and make a new one, then take it out of the code.',
    references: ['https://developer.nulab.com/docs/typetalk/'],
    severity: 'high',
    names: ['typetalk'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
