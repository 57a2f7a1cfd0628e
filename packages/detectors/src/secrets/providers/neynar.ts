import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'neynar-api-key',
    title: 'Neynar API key',
    why: 'Reads and writes on Farcaster for the app.',
    remedy: 'revoke it at https://dev.neynar.com and make a new one, then take it out of the code.',
    references: ['https://docs.neynar.com/docs/getting-started-with-neynar'],
    severity: 'medium',
    names: ['neynar'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
