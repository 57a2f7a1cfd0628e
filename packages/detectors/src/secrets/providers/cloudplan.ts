import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudplan-session-id',
    title: 'cloudplan session id',
    why: 'Reads and changes files of its owner.',
    remedy: 'end the session in the account, then take it out of the code.',
    references: ['https://www.cloudplan.net/'],
    severity: 'medium',
    names: ['cloudplan'],
    value: {
      pattern: '[0-9A-Z-]{32}',
      least: 32,
      sample: (seed) => sample('upper-digits', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
