import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hypertrack-secret-key',
    title: 'HyperTrack secret key',
    why: 'Reads where the tracked devices are.',
    remedy:
      'delete it at https://dashboard.hypertrack.com/setup and make a new one, then take it out of the code.',
    references: ['https://developer.hypertrack.com/docs/references/'],
    severity: 'high',
    names: ['hypertrack'],
    value: { alphabet: 'base64url', length: 54 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
