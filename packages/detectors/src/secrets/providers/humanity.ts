import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'humanity-access-token',
    title: 'Humanity access token',
    why: 'Reads and changes the shifts of the staff.',
    remedy:
      'delete it at https://platform.humanity.com and make a new one, then take it out of the code.',
    references: ['https://platform.humanity.com/v2.0/docs/authentication'],
    severity: 'high',
    names: ['humanity api', 'humanity token', 'humanity access', 'humanity key'],
    value: { alphabet: 'hex', length: [40, 42] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
