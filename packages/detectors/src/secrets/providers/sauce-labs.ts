import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sauce-labs-access-key',
    title: 'Sauce Labs access key',
    why: 'Runs tests at the cost of the account and reads their recordings.',
    remedy:
      'revoke it at https://app.saucelabs.com/user-settings and make a new one, then take it out of the code.',
    references: ['https://docs.saucelabs.com/dev/api/'],
    severity: 'high',
    names: [
      'sauce access key',
      'sauce api key',
      'sauce key',
      'sauce token',
      'saucelabs',
      'sauce labs',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
