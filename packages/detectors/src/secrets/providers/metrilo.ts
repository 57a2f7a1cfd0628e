import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'metrilo-api-token',
    title: 'Metrilo API token',
    why: 'Reads and sends the orders and visitors of the shop.',
    remedy: 'the settings of the project at https://www.metrilo.com, then take it out of the code.',
    references: ['https://www.metrilo.com/'],
    severity: 'medium',
    names: ['metrilo'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
