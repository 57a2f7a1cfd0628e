import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kiwi-tequila-api-key',
    title: 'Kiwi.com Tequila API key',
    why: "Searches and books flights in the partner's name.",
    remedy:
      'revoke it at https://tequila.kiwi.com/portal/ and make a new one, then take it out of the code.',
    references: ['https://tequila.kiwi.com/portal/docs/user_guides'],
    severity: 'high',
    names: ['tequila api', 'tequila key', 'kiwi api', 'kiwi com', 'kiwi key', 'tequila kiwi'],
    value: { alphabet: 'base64url', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
