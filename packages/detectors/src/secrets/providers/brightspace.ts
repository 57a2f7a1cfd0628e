import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'brightspace-app-credential',
    title: 'Brightspace application credential',
    why: 'Reads and changes courses and grades for the people who use it.',
    remedy: 'reset it in Manage Extensibility of the site, then take it out of the code.',
    references: ['https://docs.valence.desire2learn.com/'],
    severity: 'high',
    names: ['brightspace', 'd2l app', 'desire2learn'],
    value: { alphabet: 'base64url', length: [20, 64] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
