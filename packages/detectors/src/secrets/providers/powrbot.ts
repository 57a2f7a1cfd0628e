import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'powrbot-api-key',
    title: 'Powrbot API key',
    why: "Enriches companies at the account's cost.",
    remedy: 'revoke it at https://powrbot.com and make a new one, then take it out of the code.',
    references: ['https://powrbot.com/api/documentation/'],
    severity: 'low',
    names: ['powrbot'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
