import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blocknative-api-key',
    title: 'Blocknative API key',
    why: 'Reads chain data at the cost of the account.',
    remedy: 'delete it at https://explorer.blocknative.com/account, then take it out of the code.',
    references: ['https://docs.blocknative.com/'],
    severity: 'low',
    names: ['blocknative'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
