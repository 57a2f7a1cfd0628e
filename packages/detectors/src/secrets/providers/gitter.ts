import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gitter-access-token',
    title: 'Gitter access token',
    why: 'Reads and posts messages as its user.',
    remedy:
      'delete it at https://developer.gitter.im/apps and make a new one, then take it out of the code.',
    references: ['https://developer.gitter.im/docs/authentication'],
    severity: 'medium',
    names: ['gitter'],
    value: { alphabet: 'base64url', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
