import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.wiz.io/settings/service-accounts and make a new one, then take it out of the code.';
const references = ['https://win.wiz.io/reference/prerequisites'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wiz-client-secret',
    title: 'Wiz client secret',
    why: 'Reads what is weak in every cloud account of the organisation.',
    remedy,
    references,
    severity: 'critical',
    names: ['wiz client secret', 'wiz secret', 'wiz api secret', 'wiz token', 'wiz api'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'wiz-client-id',
    title: 'Wiz client ID',
    why: 'Names the service account; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['wiz client id', 'wiz id'],
    value: { alphabet: 'base62', length: [53, 56] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
