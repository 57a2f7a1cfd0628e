import { markedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.withpersona.com/dashboard/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.withpersona.com/api-keys'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'persona-production-key',
    title: 'Persona production API key',
    why: 'Reads the identity documents of verified people.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'persona_production_',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'persona-sandbox-key',
    title: 'Persona sandbox API key',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'persona_sandbox_',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
