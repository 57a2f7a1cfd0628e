import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'automate-io-api-key',
    title: 'Automate.io key',
    why: 'Runs the automations of its owner.',
    remedy: 'the service has ended; revoke what it was connected to, then take it out of the code.',
    references: ['https://automate.io/'],
    severity: 'medium',
    names: ['automate io', 'automateio'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
