import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dailymotion-api-secret',
    title: 'Dailymotion API secret',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://www.dailymotion.com/partner and make a new one, then take it out of the code.',
    references: ['https://developers.dailymotion.com/'],
    severity: 'medium',
    names: ['dailymotion'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
