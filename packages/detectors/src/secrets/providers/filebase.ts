import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'filebase-access-key',
    title: 'Filebase access key',
    why: 'With its secret it reads and changes the stored objects.',
    remedy:
      'delete it at https://console.filebase.com/keys and make a new one, then take it out of the code.',
    references: ['https://docs.filebase.com/'],
    severity: 'high',
    names: ['filebase'],
    value: {
      pattern: '[0-9A-Z]{20}|[0-9A-Za-z]{40}',
      least: 20,
      sample: (seed) => sample('upper-digits', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
