import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sheety-bearer-token',
    title: 'Sheety bearer token',
    why: 'Reads and changes the sheet behind the API.',
    remedy:
      'revoke it at https://dashboard.sheety.co and make a new one, then take it out of the code.',
    references: ['https://sheety.co/docs/authentication'],
    severity: 'high',
    names: ['sheety'],
    value: { alphabet: 'base64url', length: [24, 64] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
