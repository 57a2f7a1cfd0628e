import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'browserbase-api-key',
    title: 'Browserbase API key',
    why: 'Runs browsers at the cost of the account.',
    remedy: 'delete it at https://www.browserbase.com/settings, then take it out of the code.',
    references: ['https://docs.browserbase.com/'],
    severity: 'high',
    specificity: 'token',
    keywords: ['bb_live_', 'bb_test_'],
    anchor: 'prefix',
    leastRun: 27,
    pattern: bounded('bb_(?:live|test)_[0-9A-Za-z_-]{27}', 'base64url'),
    validate: needsDigit,
    publicPrefix: 8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `bb_live_${sample('base64url', 27)}`,
        () => `key: 'bb_test_${sample('base64url', 27, 3)}'`,
      ],
      ignore: [() => 'bb_live_', () => `bb_live_${sample('base62', 12)}`],
    },
  },
];

export default detectors;
