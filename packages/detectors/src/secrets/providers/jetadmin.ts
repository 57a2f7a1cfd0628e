import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jetadmin-token',
    title: 'Jet Admin token',
    why: 'Reads and changes the data behind the panels of the project.',
    remedy: 'the settings of the project at https://app.jetadmin.io, then take it out of the code.',
    references: ['https://docs.jetadmin.io/'],
    severity: 'high',
    names: ['jetadmin', 'jet admin'],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
