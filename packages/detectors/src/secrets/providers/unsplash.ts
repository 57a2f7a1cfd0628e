import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'unsplash-access-or-secret-key',
    title: 'Unsplash access or secret key',
    why: 'Acts as the app and uses up its quota.',
    remedy:
      'revoke it at https://unsplash.com/oauth/applications and make a new one, then take it out of the code.',
    references: ['https://unsplash.com/documentation#authorization'],
    severity: 'medium',
    names: ['unsplash'],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
