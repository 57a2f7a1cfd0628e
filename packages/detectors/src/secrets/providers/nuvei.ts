import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nuvei-merchant-secret',
    title: 'Nuvei merchant secret key',
    why: "Signs payments in the merchant's name.",
    remedy:
      'revoke it at https://cpanel.nuvei.com and make a new one, then take it out of the code.',
    references: ['https://docs.nuvei.com/documentation/integration/authentication/'],
    severity: 'critical',
    names: ['nuvei secret', 'nuvei merchant', 'nuvei api', 'nuvei key'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
