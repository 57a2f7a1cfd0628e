import { markedKey, namedKey } from '../builders.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloudone.trendmicro.com/administration/api-keys and make a new one, then take it out of the code.';
const references = ['https://cloudone.trendmicro.com/docs/account-and-user-management/c1-api-key/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'trend-micro-cloud-one-api-key',
    title: 'Trend Micro Cloud One API key',
    why: 'Administers the protection of the account.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'tmc1',
    body: {
      pattern: '[0-9A-Za-z]{26,32}:[0-9A-Za-z]{60,70}',
      least: 87,
      sample: (seed) => `${sample('base62', 27, seed)}:${sample('base62', 66, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'trend-micro-deep-security-api-key',
    title: 'Trend Micro Deep Security API key',
    why: 'Administers the protection of the computers.',
    remedy,
    references,
    severity: 'critical',
    names: ['api secret key', 'deepsecurity', 'deep security'],
    value: {
      pattern:
        '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9A-Za-z+/]{40,60}={0,2}',
      least: 113,
      sample: (seed) =>
        `${sampleUuid(seed)}:${sampleUuid(seed + 1)}:${sample('base62', 43, seed)}=`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
