import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.sinch.com/settings/access-keys and make a new one, then take it out of the code.';
const references = ['https://developers.sinch.com/docs/sms/api-reference/authentication/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sinch-api-token',
    title: 'Sinch API token',
    why: 'Sends messages and calls at the cost of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['sinch api', 'sinch token', 'sinch key', 'sinch secret', 'sinch service'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'sinch-project-id',
    title: 'Sinch project ID',
    why: 'Names the project; the key beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['sinch project', 'sinch app'],
    value: { alphabet: 'base62', length: [32, 36] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
