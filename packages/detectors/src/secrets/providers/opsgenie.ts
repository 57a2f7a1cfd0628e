import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    why: 'Reads, opens and closes alerts of the team.',
    remedy:
      'revoke it at https://app.opsgenie.com/settings/api-key-management and make a new one, then take it out of the code.',
    references: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
    severity: 'high',
    names: ['opsgenie', 'genie key', 'geniekey'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
