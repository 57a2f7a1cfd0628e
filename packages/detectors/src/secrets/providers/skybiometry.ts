import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'skybiometry-api-key',
    title: 'SkyBiometry API key',
    why: 'Recognises faces at the cost of the account.',
    remedy:
      'revoke it at https://skybiometry.com/Account and make a new one, then take it out of the code.',
    references: ['https://skybiometry.com/documentation/'],
    severity: 'medium',
    names: ['skybiometry'],
    value: { alphabet: 'lower-digits', length: [25, 26] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
