import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: '123formbuilder-api-key',
    title: '123FormBuilder API key',
    why: 'Reads forms and what people sent with them.',
    remedy:
      'revoke it in the account settings of https://www.123formbuilder.com, then take it out of the code.',
    references: ['https://www.123formbuilder.com/api-documentation/'],
    severity: 'high',
    names: ['123formbuilder', '123 form builder'],
    value: { alphabet: 'base64url', length: [32, 64] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
