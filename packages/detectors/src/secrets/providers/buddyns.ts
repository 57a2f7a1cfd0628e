import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'buddyns-api-key',
    title: 'BuddyNS API key',
    why: 'Reads and changes zones.',
    remedy: 'reset it at https://www.buddyns.com, then take it out of the code.',
    references: ['https://www.buddyns.com/support/api/v2/'],
    severity: 'high',
    names: ['buddyns'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
