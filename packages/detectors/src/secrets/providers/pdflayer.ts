import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pdflayer-access-key',
    title: 'pdflayer access key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://pdflayer.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://pdflayer.com/documentation'],
    severity: 'low',
    names: ['pdflayer', 'pdf layer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
