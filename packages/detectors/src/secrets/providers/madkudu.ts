import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'madkudu-api-key',
    title: 'MadKudu API key',
    why: 'Reads and scores the leads of the company.',
    remedy:
      'revoke it at https://app.madkudu.com and make a new one, then take it out of the code.',
    references: ['https://developers.madkudu.com/'],
    severity: 'medium',
    names: ['madkudu'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
