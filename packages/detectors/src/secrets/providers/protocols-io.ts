import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'protocols-io-token',
    title: 'protocols.io token or client secret',
    why: 'Reads and changes protocols as its owner.',
    remedy:
      'revoke it at https://www.protocols.io/developers and make a new one, then take it out of the code.',
    references: ['https://apidoc.protocols.io/'],
    severity: 'medium',
    names: [
      'protocolsio',
      'protocols io',
      'protocols api',
      'protocols token',
      'protocols access',
      'protocols secret',
      'protocols private',
    ],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
