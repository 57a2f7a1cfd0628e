import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nicereply-api-key',
    title: 'Nicereply API key',
    why: 'Reads the ratings of the support team.',
    remedy:
      'revoke it at https://app.nicereply.com and make a new one, then take it out of the code.',
    references: ['https://developers.nicereply.com/'],
    severity: 'medium',
    names: ['nicereply'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
