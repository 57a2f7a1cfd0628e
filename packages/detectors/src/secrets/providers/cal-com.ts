import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'cal-com-api-key',
    title: 'Cal.com API key',
    why: 'Reads and changes bookings as its owner.',
    remedy:
      'delete it at https://app.cal.com/settings/developer/api-keys, then take it out of the code.',
    references: ['https://cal.com/docs/api-reference/v2/introduction'],
    severity: 'high',
    specificity: 'token',
    keywords: ['cal_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('cal(?:_live)?_[0-9A-Za-z]{32}'),
    leastEntropy: 3.2,
    validate: needsDigit,
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `cal_live_${sample('hex', 32)}`,
        () => `CAL_API_KEY='cal_${sample('base62', 32, 3)}'`,
      ],
      ignore: [() => 'cal_live_events', () => `cal_${sample('base62', 20)}`],
    },
  },
];

export default detectors;
