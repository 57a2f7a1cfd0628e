import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kinde-client-secret',
    title: 'Kinde client secret',
    why: 'Signs users in and manages them as the application.',
    remedy: 'revoke it at https://app.kinde.com and make a new one, then take it out of the code.',
    references: ['https://docs.kinde.com/developer-tools/about/using-kinde-without-an-sdk/'],
    severity: 'critical',
    names: ['kinde client secret', 'kinde m2m client secret', 'kinde secret'],
    value: { alphabet: 'base62', length: [44, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
