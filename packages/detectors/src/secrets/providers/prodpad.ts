import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'prodpad-api-key',
    title: 'ProdPad API key',
    why: 'Reads and changes the ideas and feedback of the company.',
    remedy:
      'revoke it at https://app.prodpad.com/me/apikeys and make a new one, then take it out of the code.',
    references: ['https://help.prodpad.com/article/759-api-keys'],
    severity: 'medium',
    names: ['prodpad'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
