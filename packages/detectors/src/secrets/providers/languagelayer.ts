import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'languagelayer-access-key',
    title: 'languagelayer access key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://languagelayer.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://languagelayer.com/documentation'],
    severity: 'low',
    names: ['languagelayer', 'language layer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
