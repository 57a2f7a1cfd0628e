import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dribbble-token',
    title: 'Dribbble token or client secret',
    why: 'Reads and changes the shots of its user.',
    remedy:
      'delete it at https://dribbble.com/account/applications and make a new one, then take it out of the code.',
    references: ['https://developer.dribbble.com/v2/oauth/'],
    severity: 'low',
    names: ['dribbble'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
