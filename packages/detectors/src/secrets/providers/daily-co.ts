import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'daily-co-api-key',
    title: 'Daily API key',
    why: 'Makes and deletes video rooms and reads recordings.',
    remedy:
      'delete it at https://dashboard.daily.co/developers and make a new one, then take it out of the code.',
    references: ['https://docs.daily.co/reference/rest-api'],
    severity: 'high',
    names: [
      'daily api',
      'daily co',
      'dailyco',
      'daily key',
      'daily access',
      'daily token',
      'daily secret',
    ],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
