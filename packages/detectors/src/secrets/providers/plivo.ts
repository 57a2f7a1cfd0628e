import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.plivo.com/dashboard/ and make a new one, then take it out of the code.';
const references = ['https://www.plivo.com/docs/account/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    why: "With the auth id sends messages and calls at the account's cost.",
    remedy,
    references,
    severity: 'critical',
    names: ['plivo auth token', 'plivo token', 'plivo secret', 'plivo password'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'plivo-auth-id',
    title: 'Plivo auth id',
    why: 'Names the account; the auth token opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['plivo auth id', 'plivo id', 'plivo auth'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
