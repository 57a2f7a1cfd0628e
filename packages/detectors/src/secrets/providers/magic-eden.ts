import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magic-eden-api-key',
    title: 'Magic Eden API key',
    why: "Places orders in the owner's name.",
    remedy: 'ask Magic Eden for a new key and to end this one, then take it out of the code.',
    references: ['https://docs.magiceden.io/reference/solana-api-keys'],
    severity: 'medium',
    names: ['magic eden', 'magiceden'],
    value: { pattern: '[0-9a-f-]{36,37}', least: 36, sample: (seed) => sampleUuid(seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
