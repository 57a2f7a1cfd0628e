import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wise-api-token',
    title: 'Wise API token',
    why: 'Reads balances and makes transfers in the name of its owner.',
    remedy:
      'revoke it at https://wise.com/settings/api-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.wise.com/api-docs/features/authentication-access/personal-tokens'],
    severity: 'critical',
    names: ['wise api', 'wise token', 'wise key', 'transferwise'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
