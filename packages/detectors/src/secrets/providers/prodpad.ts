import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'prodpad-api-key',
    title: 'ProdPad API key',
    why: 'Reads and changes the ideas and roadmaps of the account.',
    remedy:
      'delete it at https://app.prodpad.com/me/apikeys and make a new one, then take it out of the code.',
    references: ['https://help.prodpad.com/article/759-find-your-api-key'],
    severity: 'medium',
    names: ['prodpad'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
