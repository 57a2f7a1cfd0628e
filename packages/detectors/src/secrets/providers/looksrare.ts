import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'looksrare-api-key',
    title: 'LooksRare API key',
    why: "Places orders in the owner's name.",
    remedy: 'ask LooksRare for a new key and to end this one, then take it out of the code.',
    references: ['https://docs.looksrare.org/developers/public-api-documentation'],
    severity: 'medium',
    names: ['looksrare', 'looks rare', 'x looks api key'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
