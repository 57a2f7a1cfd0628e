import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'protocols-io-token',
    title: 'protocols.io access token',
    why: 'Reads and changes the protocols of its owner.',
    remedy:
      'delete it at https://www.protocols.io/developers and make a new one, then take it out of the code.',
    references: ['https://apidoc.protocols.io/'],
    severity: 'medium',
    names: [
      'protocols io',
      'protocolsio',
      'protocols api',
      'protocols private',
      'protocols token',
      'protocols key',
      'protocols secret',
      'protocols access',
    ],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
