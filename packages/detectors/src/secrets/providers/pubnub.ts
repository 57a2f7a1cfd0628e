import { markedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://admin.pubnub.com and make a new one, then take it out of the code.';
const references = ['https://www.pubnub.com/docs/general/setup/access-manager'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    why: 'Grants access to every channel.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sec-c-',
    body: {
      pattern: '[0-9A-Za-z+/]{46,50}={0,2}',
      least: 46,
      sample: (seed) => sample('base62', 48, seed),
    },
    leastEntropy: 3.6,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'pubnub-publish-key',
    title: 'PubNub publish key',
    why: 'Publishes where access is not managed; it is made to stand in clients.',
    remedy,
    references,
    severity: 'low',
    prefix: 'pub-c-',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'pubnub-subscribe-key',
    title: 'PubNub subscribe key',
    why: 'Reads where access is not managed; it is made to stand in clients.',
    remedy,
    references,
    severity: 'info',
    prefix: 'sub-c-',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
