import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cronitor-api-key',
    title: 'Cronitor API key',
    why: 'Reads and changes monitors.',
    remedy: 'delete it at https://cronitor.io/app/settings/api, then take it out of the code.',
    references: ['https://cronitor.io/docs'],
    severity: 'medium',
    names: ['cronitor'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
