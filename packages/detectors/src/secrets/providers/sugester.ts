import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sugester-api-token',
    title: 'Sugester API token',
    why: 'Reads and changes tickets and contacts of the account.',
    remedy: 'revoke it at https://sugester.com and make a new one, then take it out of the code.',
    references: ['https://github.com/sugester/API'],
    severity: 'high',
    names: ['sugester'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
