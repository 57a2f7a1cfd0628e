import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'poeditor-api-token',
    title: 'POEditor API token',
    why: 'Reads and changes translations of its owner.',
    remedy:
      'revoke it at https://poeditor.com/account/api and make a new one, then take it out of the code.',
    references: ['https://poeditor.com/docs/api'],
    severity: 'medium',
    names: ['poeditor'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
