import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.rapyd.net/developers/credentials-details and make a new one, then take it out of the code.';
const references = ['https://docs.rapyd.net/en/make-your-first-api-call.html'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rapyd-secret-key',
    title: 'Rapyd secret key',
    why: 'Signs requests that take payments and pay out.',
    remedy,
    references,
    severity: 'critical',
    names: ['rapyd secret'],
    value: { alphabet: 'hex', length: [56, 96] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'rapyd-access-key',
    title: 'Rapyd access key',
    why: 'Names the account whose secret key stands beside it.',
    remedy,
    references,
    severity: 'medium',
    names: ['rapyd access'],
    value: { alphabet: 'base62', length: [20, 24] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
