import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'atera-api-key',
    title: 'Atera API key',
    why: 'Reads and changes customers, agents and tickets.',
    remedy: 'reset it at https://app.atera.com/new/admin/api, then take it out of the code.',
    references: ['https://support.atera.com/hc/en-us/articles/219083397'],
    severity: 'critical',
    names: ['atera'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
