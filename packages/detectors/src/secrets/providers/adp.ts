import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'adp-client-credential',
    title: 'ADP client credential',
    why: 'With its certificate it reads payroll and people.',
    remedy: 'revoke it in https://developers.adp.com, then take it out of the code.',
    references: ['https://developers.adp.com/articles/guides/auth'],
    severity: 'critical',
    names: ['adp client', 'adp api', 'adp secret'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
