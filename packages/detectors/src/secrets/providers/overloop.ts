import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'overloop-api-key',
    title: 'Overloop API key',
    why: 'Reads contacts and sends campaigns of the account.',
    remedy:
      'delete it at https://app.overloop.com and make a new one, then take it out of the code.',
    references: ['https://apidoc.overloop.com/'],
    severity: 'high',
    names: ['overloop'],
    value: { alphabet: 'base64url', length: 50 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
