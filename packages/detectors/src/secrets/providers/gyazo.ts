import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gyazo-access-token',
    title: 'Gyazo access token',
    why: 'Reads and deletes the pictures of its owner.',
    remedy:
      'delete it at https://gyazo.com/oauth/applications and make a new one, then take it out of the code.',
    references: ['https://gyazo.com/api/docs'],
    severity: 'medium',
    names: ['gyazo'],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
