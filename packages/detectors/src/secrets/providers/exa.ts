import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'exa-api-key',
    title: 'Exa API key',
    why: 'Searches at the cost of the account.',
    remedy:
      'delete it at https://dashboard.exa.ai/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.exa.ai/reference/getting-started'],
    severity: 'high',
    names: ['exa api', 'exa key', 'exa token', 'exa ai', 'exasearch', 'exa search'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
