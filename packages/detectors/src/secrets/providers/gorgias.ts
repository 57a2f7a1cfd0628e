import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gorgias-api-key',
    title: 'Gorgias API key',
    why: 'Reads and answers the tickets of the shop.',
    remedy: 'delete it in Gorgias (Settings, REST API), then take it out of the code.',
    references: ['https://developers.gorgias.com/docs/authentication'],
    severity: 'high',
    names: ['gorgias'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
