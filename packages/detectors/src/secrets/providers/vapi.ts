import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vapi-api-key',
    title: 'Vapi API key',
    why: 'Makes phone calls at the cost of the account and reads their recordings.',
    remedy:
      'revoke it at https://dashboard.vapi.ai/org/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.vapi.ai/quickstart/introduction'],
    severity: 'high',
    names: ['vapi api', 'vapi private', 'vapi token', 'vapi key', 'vapi secret'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
