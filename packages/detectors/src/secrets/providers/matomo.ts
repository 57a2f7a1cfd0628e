import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'matomo-auth-token',
    title: 'Matomo auth token',
    why: 'Reads and changes the statistics as its owner.',
    remedy:
      'your Matomo: Administration, Personal, Security, delete the token, then take it out of the code.',
    references: ['https://matomo.org/faq/general/faq_114/'],
    severity: 'high',
    names: ['matomo', 'piwik token', 'piwik auth'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
