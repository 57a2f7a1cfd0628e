import { markedKey } from '../builders.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pubnub-publish-key',
    title: 'PubNub publish key',
    why: 'Publishes messages where access control is off.',
    remedy:
      'delete it at https://admin.pubnub.com and make a new one, then take it out of the code.',
    references: ['https://www.pubnub.com/docs/general/setup/account-setup'],
    severity: 'medium',
    prefix: 'pub-c-',
    body: {
      pattern: '[0-9a-f]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-f]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'pubnub-subscribe-key',
    title: 'PubNub subscribe key',
    why: 'Reads messages where access control is off; stands in clients.',
    remedy:
      'delete it at https://admin.pubnub.com and make a new one, then take it out of the code.',
    references: ['https://www.pubnub.com/docs/general/setup/account-setup'],
    severity: 'info',
    prefix: 'sub-c-',
    body: {
      pattern: '[0-9a-f]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-f]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    why: 'Grants itself every right to every channel.',
    remedy:
      'delete it at https://admin.pubnub.com and make a new one, then take it out of the code.',
    references: ['https://www.pubnub.com/docs/general/security/access-control'],
    severity: 'critical',
    prefix: 'sec-c-',
    body: {
      pattern: '[0-9A-Za-z+/]{48,60}={0,2}',
      least: 48,
      sample: (seed) => sample('base62', 48, seed),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
