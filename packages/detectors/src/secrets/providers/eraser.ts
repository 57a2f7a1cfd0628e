import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'eraser-api-token',
    title: 'Eraser API token',
    why: 'Makes diagrams at the cost of the team.',
    remedy: 'delete it at https://app.eraser.io and make a new one, then take it out of the code.',
    references: ['https://docs.eraser.io/'],
    severity: 'medium',
    names: ['eraser api', 'eraser token', 'eraser key'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
