import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kamatera-api-credential',
    title: 'Kamatera API client id or secret',
    why: 'Together with its pair makes and deletes servers of the account.',
    remedy:
      'revoke it at https://console.kamatera.com/keys and make a new one, then take it out of the code.',
    references: ['https://console.kamatera.com/service/login'],
    severity: 'high',
    names: ['kamatera'],
    value: { alphabet: 'base62', length: [16, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
