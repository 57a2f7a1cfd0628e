import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kontent-ai-key',
    title: 'Kontent.ai key',
    why: 'Reads the content of the project.',
    remedy: 'revoke it at https://app.kontent.ai and make a new one, then take it out of the code.',
    references: ['https://kontent.ai/learn/docs/apis/api-keys'],
    severity: 'medium',
    names: ['kontent'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
