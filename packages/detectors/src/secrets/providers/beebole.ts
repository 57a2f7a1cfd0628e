import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'beebole-api-key',
    title: 'BeeBole API key',
    why: 'Reads and changes time sheets.',
    remedy: 'reset it in the account settings, then take it out of the code.',
    references: ['https://beebole.com/help/api'],
    severity: 'medium',
    names: ['beebole'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
