import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wireguard-preshared-or-private-key',
    title: 'WireGuard preshared or private key',
    why: 'Joins the network in the place of its owner.',
    remedy:
      'make a new pair with wg genkey and give its public half to every peer, then take it out of the code.',
    references: ['https://www.wireguard.com/quickstart/'],
    severity: 'critical',
    names: [
      'wireguard private key',
      'wireguard privatekey',
      'wg private key',
      'wireguard preshared key',
      'wg privatekey',
    ],
    value: {
      pattern: '[0-9A-Za-z+/]{42}[048AEIMQUYcgkosw]=',
      least: 44,
      sample: (seed) => `${sample('base62', 42, seed)}A=`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
