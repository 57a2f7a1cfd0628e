import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'envato-personal-token',
    title: 'Envato personal token',
    why: 'Reads the purchases and, by its permissions, the sales of its owner.',
    remedy:
      'delete it at https://build.envato.com/my-apps/ and make a new one, then take it out of the code.',
    references: ['https://build.envato.com/api/'],
    severity: 'medium',
    names: ['envato'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
