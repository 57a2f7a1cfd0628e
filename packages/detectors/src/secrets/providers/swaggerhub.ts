import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'swaggerhub-api-key',
    title: 'SwaggerHub API key',
    why: 'Reads and changes the API definitions of its owner.',
    remedy:
      'revoke it at https://app.swaggerhub.com/settings/apiKey and make a new one, then take it out of the code.',
    references: [
      'https://support.smartbear.com/swaggerhub/docs/en/manage-user-accounts/get-your-api-key.html',
    ],
    severity: 'high',
    names: ['swaggerhub', 'swagger hub'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
