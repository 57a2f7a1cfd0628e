import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    why: 'Reads, makes and closes alerts and changes schedules by its rights.',
    remedy:
      'delete it at https://app.opsgenie.com/settings/api-key-management and make a new one, then take it out of the code.',
    references: ['https://docs.opsgenie.com/docs/api-key-management'],
    severity: 'high',
    names: ['opsgenie', 'ops genie'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
