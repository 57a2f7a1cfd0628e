import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.pirsch.io and make a new one, then take it out of the code.';
const references = ['https://docs.pirsch.io/api-sdks/api'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pirsch-access-key',
    title: 'Pirsch access key',
    why: 'Sends page views into the dashboard.',
    remedy,
    references,
    severity: 'low',
    prefix: 'pa_',
    body: { alphabet: 'base62', length: [32, 64] },
    leastEntropy: 4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'pirsch-client-secret',
    title: 'Pirsch client secret',
    why: 'Reads the statistics of the dashboard.',
    remedy,
    references,
    severity: 'medium',
    names: ['pirsch'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
