import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'code-rabbit-api-key',
    title: 'CodeRabbit API key',
    why: 'Reads reports and changes seats of the organisation.',
    remedy:
      'delete it at https://app.coderabbit.ai/settings/api-keys, then take it out of the code.',
    references: ['https://docs.coderabbit.ai/'],
    severity: 'high',
    prefix: 'cr-',
    body: { alphabet: 'hex', length: 58 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
