import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'dbt-cloud-service-token',
    title: 'dbt platform service token',
    why: 'Runs jobs against the warehouse and reads their results by its permissions.',
    remedy:
      'delete it at https://cloud.getdbt.com/settings/tokens and make a new one, then take it out of the code.',
    references: ['https://docs.getdbt.com/docs/dbt-apis/service-tokens'],
    severity: 'critical',
    prefix: 'dbtc_',
    body: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  markedKey({
    id: 'dbt-cloud-personal-token',
    title: 'dbt platform personal access token',
    why: 'Runs jobs against the warehouse as its user.',
    remedy:
      'delete it at https://cloud.getdbt.com/settings/tokens and make a new one, then take it out of the code.',
    references: ['https://docs.getdbt.com/docs/dbt-apis/user-tokens'],
    severity: 'critical',
    prefix: 'dbtu_',
    body: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
  namedKey({
    id: 'dbt-cloud-legacy-token',
    title: 'dbt platform token (older form)',
    why: 'Runs jobs against the warehouse as its user.',
    remedy:
      'delete it at https://cloud.getdbt.com/settings/tokens and make a new one, then take it out of the code.',
    references: ['https://docs.getdbt.com/docs/dbt-apis/authentication'],
    severity: 'critical',
    names: ['dbt cloud', 'dbt api', 'dbt token', 'dbt service token'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
