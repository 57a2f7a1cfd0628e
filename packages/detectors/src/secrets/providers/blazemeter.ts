import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blazemeter-api-key',
    title: 'BlazeMeter key',
    why: 'Runs tests at the cost of the account.',
    remedy:
      'revoke it at https://a.blazemeter.com/app/#/settings/api-keys, then take it out of the code.',
    references: ['https://help.blazemeter.com/apidocs/'],
    severity: 'medium',
    names: ['blazemeter', 'blaze meter'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
