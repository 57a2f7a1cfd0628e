import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nicereply-api-key',
    title: 'Nicereply API key',
    why: 'Reads the ratings and users of the account.',
    remedy:
      'delete it at https://app.nicereply.com and make a new one, then take it out of the code.',
    references: ['https://developers.nicereply.com/'],
    severity: 'medium',
    names: ['nicereply', 'nice reply'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
