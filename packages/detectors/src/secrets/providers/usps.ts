import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.usps.com/apps and make a new one, then take it out of the code.';
const references = ['https://developers.usps.com/getting-started'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'usps-consumer-secret',
    title: 'USPS consumer secret',
    why: 'Ships at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['usps consumer secret', 'usps client secret', 'usps secret'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'usps-consumer-key',
    title: 'USPS consumer key',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['usps consumer key', 'usps client id'],
    value: { alphabet: 'base62', length: 48 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
