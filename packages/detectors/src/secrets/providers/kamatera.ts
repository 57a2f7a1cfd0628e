import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kamatera-api-key',
    title: 'Kamatera API client id or secret',
    why: 'Makes and deletes servers at the cost of the account.',
    remedy:
      'delete it at https://console.kamatera.com/keys and make a new one, then take it out of the code.',
    references: ['https://www.kamatera.com/faq/answer/how-do-i-generate-an-api-key/'],
    severity: 'critical',
    names: ['kamatera'],
    value: { alphabet: 'base62', length: [16, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
