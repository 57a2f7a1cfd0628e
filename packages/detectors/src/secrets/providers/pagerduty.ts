import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pagerduty-api-key',
    title: 'PagerDuty API key',
    why: 'Reads and changes incidents, schedules and users by its kind.',
    remedy: 'the API access keys page of your PagerDuty account, then take it out of the code.',
    references: ['https://developer.pagerduty.com/docs/authentication'],
    severity: 'critical',
    names: ['pagerduty', 'pager duty', 'pd key', 'pd token', 'pd api'],
    value: {
      pattern: '[0-9A-Za-z_+-]{20}',
      least: 20,
      sample: (seed) => sample('base62', 20, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'pagerduty-routing-key',
    title: 'PagerDuty integration (routing) key',
    why: 'Opens and closes incidents of the service.',
    remedy: 'the integrations page of the service in PagerDuty, then take it out of the code.',
    references: ['https://developer.pagerduty.com/docs/events-api-v2-overview'],
    severity: 'medium',
    names: ['pagerduty', 'pager duty', 'pd routing', 'pd integration', 'pd service'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
