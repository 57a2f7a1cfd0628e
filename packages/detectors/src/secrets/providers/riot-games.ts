import { markedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'riot-games-api-key',
    title: 'Riot Games API key',
    why: 'Uses up the rate limit of its owner, who is answerable for it.',
    remedy:
      'revoke it at https://developer.riotgames.com and make a new one, then take it out of the code.',
    references: ['https://developer.riotgames.com/docs/portal'],
    severity: 'medium',
    prefix: 'RGAPI-',
    body: {
      pattern: '[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
