import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rapid7-api-key',
    title: 'Rapid7 Insight API key',
    why: 'Reads the vulnerabilities and logs of the organisation.',
    remedy:
      'revoke it at https://insight.rapid7.com/platform#/apiKeyManagement and make a new one, then take it out of the code.',
    references: ['https://docs.rapid7.com/insight/managing-platform-api-keys/'],
    severity: 'critical',
    names: ['rapid7', 'insight api', 'insightvm api', 'insight platform'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
