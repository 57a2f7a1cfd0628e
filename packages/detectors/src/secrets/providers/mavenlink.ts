import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mavenlink-token',
    title: 'Mavenlink (Kantata) token',
    why: 'Reads and changes projects and the hours of people.',
    remedy:
      'revoke it at https://app.mavenlink.com and make a new one, then take it out of the code.',
    references: ['https://developer.kantata.com/kantata/specification'],
    severity: 'high',
    names: ['mavenlink', 'kantata'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
