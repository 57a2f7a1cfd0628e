import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lob-api-key',
    title: 'Lob API key',
    why: 'Sends letters and postcards at the cost of the account and reads their addresses.',
    remedy:
      'delete it at https://dashboard.lob.com/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.lob.com/#section/Authentication'],
    severity: 'high',
    names: ['lob api', 'lob key', 'lob token', 'lob secret', 'lob access', 'lob test', 'lob live'],
    value: {
      pattern: '(?:live|test)_[0-9a-f]{35}',
      least: 40,
      sample: (seed) => `live_${sample('hex', 35, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'lob-publishable-key',
    title: 'Lob publishable key',
    why: 'Verifies addresses from browsers; made to be public.',
    remedy:
      'delete it at https://dashboard.lob.com/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.lob.com/#section/Authentication'],
    severity: 'info',
    names: [
      'lob api',
      'lob key',
      'lob token',
      'lob secret',
      'lob access',
      'lob pub',
      'lob test',
      'lob live',
    ],
    value: {
      pattern: '(?:live|test)_pub_[0-9a-f]{31}',
      least: 40,
      sample: (seed) => `live_pub_${sample('hex', 31, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
