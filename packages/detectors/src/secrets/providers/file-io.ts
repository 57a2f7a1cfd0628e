import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'file-io-api-key',
    title: 'file.io API key',
    why: 'Reads and deletes the files of the account.',
    remedy:
      'delete it at https://www.file.io/account and make a new one, then take it out of the code.',
    references: ['https://www.file.io/developers'],
    severity: 'medium',
    names: ['file io', 'fileio'],
    value: {
      pattern: '[0-9A-Z]{16}[.][0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}|[0-9A-Z.]{39,45}',
      least: 39,
      sample: (seed) =>
        `${sample('upper-digits', 20, seed)}.${sample('upper-digits', 20, seed + 3)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
