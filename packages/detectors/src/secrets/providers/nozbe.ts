import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nozbe-teams-token',
    title: 'Nozbe API token',
    why: 'Reads and changes the tasks of its owner.',
    remedy: 'delete it at https://nozbe.app and make a new one, then take it out of the code.',
    references: ['https://nozbe.help/'],
    severity: 'medium',
    names: ['nozbe'],
    value: { alphabet: 'base64url', length: [81, 82] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
