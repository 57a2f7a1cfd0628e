import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kontent-ai-key',
    title: 'Kontent.ai API key',
    why: 'Reads unpublished content or, with the management key, changes it.',
    remedy: 'delete it at https://app.kontent.ai and make a new one, then take it out of the code.',
    references: ['https://kontent.ai/learn/docs/apis/api-keys'],
    severity: 'high',
    names: ['kontent'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
