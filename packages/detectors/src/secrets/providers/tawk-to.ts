import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tawk-to-api-key',
    title: 'tawk.to API key',
    why: 'Reads chats and visitors of the property.',
    remedy:
      'revoke it at https://dashboard.tawk.to and make a new one, then take it out of the code.',
    references: ['https://docs.tawk.to'],
    severity: 'high',
    names: ['tawk to'],
    value: { alphabet: 'hex', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
