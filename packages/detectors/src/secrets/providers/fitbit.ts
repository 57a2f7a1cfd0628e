import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fitbit-client-secret',
    title: 'Fitbit client secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://dev.fitbit.com/apps and make a new one, then take it out of the code.',
    references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
    severity: 'medium',
    names: ['fitbit'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
