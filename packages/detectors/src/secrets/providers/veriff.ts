import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'veriff-shared-secret-or-api-key',
    title: 'Veriff shared secret or API key',
    why: 'Reads the identity documents people handed in.',
    remedy:
      'revoke it at https://station.veriff.com/integrations and make a new one, then take it out of the code.',
    references: ['https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security'],
    severity: 'critical',
    names: ['veriff'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
