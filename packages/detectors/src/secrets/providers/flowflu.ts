import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flowflu-api-key',
    title: 'Flowlu API key',
    why: 'Reads and changes the projects and clients of the account.',
    remedy: 'delete it in Flowlu (Portal settings, API), then take it out of the code.',
    references: ['https://www.flowlu.com/api/'],
    severity: 'medium',
    names: ['flowflu', 'flowlu'],
    value: { alphabet: 'base62', length: 51 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
