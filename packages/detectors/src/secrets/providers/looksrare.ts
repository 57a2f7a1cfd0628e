import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'looksrare-api-key',
    title: 'LooksRare API key',
    why: 'Uses up the paid quota of the account.',
    remedy: 'ask LooksRare to replace it, then take it out of the code.',
    references: ['https://docs.looksrare.org/developers/public-api'],
    severity: 'low',
    names: ['looksrare', 'looks api', 'x-looks-api-key'],
    value: { alphabet: 'lower-digits', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
