import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bugherd-api-key',
    title: 'BugHerd API key',
    why: 'Reads and changes the tasks of the organisation.',
    remedy:
      'reset it at https://www.bugherd.com/organization/settings, then take it out of the code.',
    references: ['https://www.bugherd.com/api_v2'],
    severity: 'medium',
    names: ['bugherd'],
    value: { alphabet: 'lower-digits', length: 22 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
