import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.settlemint.com/profile/personal-access-tokens and make a new one, then take it out of the code.';
const references = ['https://console.settlemint.com/documentation/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'settlemint-personal-access-token',
    title: 'SettleMint personal access token',
    why: 'Does in the platform whatever its owner may, chains and keys included.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sm_pat_',
    body: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'settlemint-application-access-token',
    title: 'SettleMint application access token',
    why: 'Reaches every service of the application, chains and keys included.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sm_aat_',
    body: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'settlemint-service-access-token',
    title: 'SettleMint service access token',
    why: 'Reaches the service it was made for.',
    remedy,
    references,
    severity: 'high',
    prefix: 'sm_sat_',
    body: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
