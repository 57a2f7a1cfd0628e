import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'locationiq-access-token',
    title: 'LocationIQ access token',
    why: "Geocodes at the account's cost.",
    remedy:
      'revoke it at https://my.locationiq.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.locationiq.com/docs/authentication'],
    severity: 'medium',
    prefix: 'pk.',
    body: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
