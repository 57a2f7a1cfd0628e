import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'olark-api-key',
    title: 'Olark API key or site id',
    why: 'Reads chats or, as a site id, opens them.',
    remedy:
      'revoke it at https://www.olark.com/settings and make a new one, then take it out of the code.',
    references: ['https://www.olark.com/help/api'],
    severity: 'low',
    names: ['olark'],
    value: { alphabet: 'hex', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
