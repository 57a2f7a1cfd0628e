import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.soracom.io and make a new one, then take it out of the code.';
const references = ['https://developers.soracom.io/en/docs/security/authentication/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'soracom-auth-key-id',
    title: 'Soracom auth key ID',
    why: 'Names the key whose secret stands beside it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'keyId-',
    body: {
      pattern: '[0-9A-Za-z-]{28,60}',
      least: 28,
      sample: (seed) => sample('base62', 36, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'soracom-auth-key',
    title: 'Soracom auth key',
    why: 'Manages the SIM cards and devices of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['soracom'],
    value: {
      pattern: 'secret-[0-9A-Za-z]{60}',
      least: 67,
      sample: (seed) => `secret-${sample('base62', 60, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
