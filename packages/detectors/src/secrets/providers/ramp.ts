import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.ramp.com/settings/ramp-developer and make a new one, then take it out of the code.';
const references = ['https://docs.ramp.com/developer-api/v1/authorization'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ramp-client-secret',
    title: 'Ramp client secret',
    why: 'With its client ID, reads and changes the spending of the company.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'ramp_sec_',
    body: { alphabet: 'base62', length: 48 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'ramp-client-id',
    title: 'Ramp client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    prefix: 'ramp_id_',
    body: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
