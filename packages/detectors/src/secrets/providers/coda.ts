import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'coda-api-token',
    title: 'Coda token',
    why: 'Reads and changes documents as its owner.',
    remedy: 'delete it at https://coda.io/account, then take it out of the code.',
    references: ['https://coda.io/developers/apis/v1'],
    severity: 'high',
    names: ['coda api', 'coda token', 'coda key', 'coda access', 'codatoken'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
