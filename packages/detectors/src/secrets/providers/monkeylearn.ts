import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'monkeylearn-api-token',
    title: 'MonkeyLearn API token',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://app.monkeylearn.com and make a new one, then take it out of the code.',
    references: ['https://monkeylearn.com/api/'],
    severity: 'medium',
    names: ['monkeylearn', 'monkey learn'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
