import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'campayn-api-key',
    title: 'Campayn API key',
    why: 'Sends campaigns and reads contacts.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://campayn.com/'],
    severity: 'high',
    names: ['campayn'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
