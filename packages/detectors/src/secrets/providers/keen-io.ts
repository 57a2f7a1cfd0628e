import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'keen-io-key',
    title: 'Keen IO key',
    why: 'Reads, writes or, with the master key, deletes the events of the project.',
    remedy: 'delete it at https://keen.io and make a new one, then take it out of the code.',
    references: ['https://keen.io/docs/api/'],
    severity: 'high',
    names: ['keen api', 'keen read', 'keen write', 'keen master', 'keen io', 'keen key'],
    value: {
      pattern: '[0-9A-Z]{64}(?:[0-9A-Z]{64})?',
      least: 64,
      sample: (seed) => sample('HEX', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
