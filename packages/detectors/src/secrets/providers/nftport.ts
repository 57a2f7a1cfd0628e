import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nftport-api-key',
    title: 'NFTPort API key',
    why: 'Uses up the paid quota of the account.',
    remedy: 'ask NFTPort to replace it, then take it out of the code.',
    references: ['https://docs.nftport.xyz/'],
    severity: 'medium',
    names: ['nftport', 'nft port'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
