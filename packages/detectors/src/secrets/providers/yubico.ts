import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'yubico-secret-key',
    title: 'YubiCloud secret key',
    why: 'Forges the answers that one-time passwords are valid.',
    remedy:
      'revoke it at https://upgrade.yubico.com/getapikey/ and make a new one, then take it out of the code.',
    references: ['https://developers.yubico.com/OTP/Specifications/OTP_validation_protocol.html'],
    severity: 'high',
    names: ['yubico secret', 'yubikey secret', 'yubico api', 'yubikey api', 'yubico key'],
    value: {
      pattern: '[0-9A-Za-z+/]{27}=',
      least: 28,
      sample: (seed) => `${sample('base62', 27, seed)}=`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
