import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'n8n-api-key',
    title: 'n8n API key',
    why: 'Reads and changes workflows and the credentials they use.',
    remedy: 'the API settings of your n8n instance, then take it out of the code.',
    references: ['https://docs.n8n.io/api/authentication/'],
    severity: 'critical',
    prefix: 'n8n_api_',
    body: { alphabet: 'base62', length: [40, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
