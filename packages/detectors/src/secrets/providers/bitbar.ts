import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitbar-api-key',
    title: 'BitBar API key',
    why: 'Runs devices at the cost of the account.',
    remedy: 'reset it in the account at https://cloud.bitbar.com, then take it out of the code.',
    references: ['https://support.smartbear.com/bitbar/docs/'],
    severity: 'medium',
    names: ['bitbar'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
