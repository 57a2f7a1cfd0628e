import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'partnerstack-api-key',
    title: 'PartnerStack API key',
    why: 'Reads partners and records what they are paid for.',
    remedy:
      'revoke it at https://dash.partnerstack.com/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://docs.partnerstack.com/docs/partnerstack-api'],
    severity: 'high',
    names: ['partnerstack', 'partner stack'],
    value: { alphabet: 'base62', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
