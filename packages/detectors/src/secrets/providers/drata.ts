import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'drata-api-key',
    title: 'Drata API key',
    why: 'Reads the controls, evidence and people of the compliance programme.',
    remedy: 'delete it in Drata (Settings, API Keys), then take it out of the code.',
    references: ['https://developers.drata.com/'],
    severity: 'critical',
    names: ['drata'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'drata-api-uuid',
    title: 'Drata API key (UUID form)',
    why: 'Reads the controls, evidence and people of the compliance programme.',
    remedy: 'delete it in Drata (Settings, API Keys), then take it out of the code.',
    references: ['https://developers.drata.com/'],
    severity: 'critical',
    names: ['drata api', 'drata token', 'drata key'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
