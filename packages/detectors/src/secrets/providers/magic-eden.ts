import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magic-eden-api-key',
    title: 'Magic Eden API key',
    why: 'Uses up the paid quota of the account.',
    remedy: 'ask Magic Eden to replace it, then take it out of the code.',
    references: ['https://docs.magiceden.io/'],
    severity: 'medium',
    names: ['magic eden', 'magiceden'],
    value: {
      pattern: '[0-9a-f][0-9a-f-]{30,34}[0-9a-f-]',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
