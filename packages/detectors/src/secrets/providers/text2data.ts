import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'text2data-api-key',
    title: 'Text2Data API key',
    why: 'Uses up the quota of the account.',
    remedy: 'revoke it at https://text2data.com and make a new one, then take it out of the code.',
    references: ['https://text2data.com/developer'],
    severity: 'low',
    names: ['text2data'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
