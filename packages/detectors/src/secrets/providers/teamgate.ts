import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'teamgate-api-key',
    title: 'Teamgate API key',
    why: 'Reads and changes the contacts and deals of the account.',
    remedy:
      'revoke it at https://app.teamgate.com and make a new one, then take it out of the code.',
    references: ['https://developers.teamgate.com'],
    severity: 'high',
    names: ['teamgate'],
    value: { alphabet: 'base62', length: [40, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
