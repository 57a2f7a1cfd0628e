import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'toggl-api-token',
    title: 'Toggl Track API token',
    why: 'Reads and changes the time entries of its owner.',
    remedy:
      'revoke it at https://track.toggl.com/profile and make a new one, then take it out of the code.',
    references: ['https://engineering.toggl.com/docs/authentication'],
    severity: 'high',
    names: ['toggl'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
