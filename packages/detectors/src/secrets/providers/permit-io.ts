import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'permit-io-api-key',
    title: 'Permit.io API key',
    why: 'Changes who may do what in the application.',
    remedy:
      'revoke it at https://app.permit.io/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.permit.io/overview/connecting-your-app'],
    severity: 'critical',
    prefix: 'permit_key_',
    body: { alphabet: 'base62', length: [60, 100] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
