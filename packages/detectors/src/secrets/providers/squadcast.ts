import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'squadcast-api-token',
    title: 'Squadcast API token',
    why: 'Reads and changes who is on call, and opens or closes incidents.',
    remedy:
      'revoke it at https://app.squadcast.com/user and make a new one, then take it out of the code.',
    references: ['https://apidocs.squadcast.com'],
    severity: 'high',
    names: ['squadcast'],
    value: { alphabet: 'hex', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
