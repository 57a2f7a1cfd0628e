import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ritekit-client-secret',
    title: 'RiteKit client secret',
    why: 'Uses up the credits of its owner.',
    remedy:
      'revoke it at https://ritekit.com/developer and make a new one, then take it out of the code.',
    references: ['https://documenter.getpostman.com/view/2010712/SzS7Qku5'],
    severity: 'medium',
    names: ['ritekit', 'rite kit'],
    value: { alphabet: 'hex', length: 44 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
