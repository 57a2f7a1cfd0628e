import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dwolla-client-key',
    title: 'Dwolla client key or secret',
    why: 'With its other half it moves money between bank accounts.',
    remedy:
      'delete it at https://dashboard.dwolla.com/applications and make a new one, then take it out of the code.',
    references: ['https://developers.dwolla.com/docs/api-reference/tokens'],
    severity: 'critical',
    names: ['dwolla'],
    value: { alphabet: 'base62', length: 50 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'dwolla-client-id',
    title: 'Dwolla client id',
    why: 'Is one half of the credentials that move money.',
    remedy:
      'delete it at https://dashboard.dwolla.com/applications and make a new one, then take it out of the code.',
    references: ['https://developers.dwolla.com/docs/api-reference/tokens'],
    severity: 'medium',
    names: ['dwolla client id', 'dwolla app key', 'dwolla key', 'dwolla client'],
    value: { alphabet: 'base62', length: [20, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
