import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'postageapp-api-key',
    title: 'PostageApp API key',
    why: "Sends mail from the account's domains.",
    remedy:
      'revoke it at https://secure.postageapp.com and make a new one, then take it out of the code.',
    references: ['https://dev.postageapp.com/api/'],
    severity: 'high',
    names: ['postageapp', 'postage app'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
