import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hellosign-api-key',
    title: 'Dropbox Sign (HelloSign) API key',
    why: 'Reads and sends documents to be signed.',
    remedy:
      'delete it at https://app.hellosign.com/api/reference and make a new one, then take it out of the code.',
    references: ['https://developers.hellosign.com/api/reference/authentication/'],
    severity: 'critical',
    names: ['hellosign', 'hello sign', 'dropbox sign'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
