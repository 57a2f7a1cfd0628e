import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'owlbot-api-token',
    title: 'Owlbot API token',
    why: "Queries the dictionary within the owner's limit.",
    remedy: 'revoke it at https://owlbot.info/ and make a new one, then take it out of the code.',
    references: ['https://owlbot.info/'],
    severity: 'low',
    names: ['owlbot'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
