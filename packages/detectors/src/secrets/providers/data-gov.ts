import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'data-gov-api-key',
    title: 'api.data.gov API key',
    why: 'Uses up the limits of its owner at the federal APIs behind api.data.gov.',
    remedy: 'ask api.data.gov to disable it, then take it out of the code.',
    references: ['https://api.data.gov/docs/api-key/'],
    severity: 'medium',
    names: ['data gov', 'datagov'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
