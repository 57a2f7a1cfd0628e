import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'netbird-access-token',
    title: 'NetBird personal access token',
    why: 'Manages the peers and rules of the network.',
    remedy:
      'revoke it at https://app.netbird.io/team/users and make a new one, then take it out of the code.',
    references: ['https://docs.netbird.io/api/guides/authentication'],
    severity: 'critical',
    prefix: 'nbp_',
    body: { alphabet: 'base62', length: 36 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
