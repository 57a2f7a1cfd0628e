import { markedKey, namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://wakatime.com/settings/api-key and make a new one, then take it out of the code.';
const references = ['https://wakatime.com/developers#authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'wakatime-api-key',
    title: 'WakaTime API key',
    why: 'Reads what its owner worked on and when.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'waka_',
    body: {
      pattern: '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-z]{40})',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'wakatime-api-key-older-form',
    title: 'WakaTime API key (older form)',
    why: 'Reads what its owner worked on and when.',
    remedy,
    references,
    severity: 'medium',
    names: ['wakatime', 'waka time'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'wakatime-access-token',
    title: 'WakaTime access token',
    why: 'Reads what its owner worked on and when.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'waka_tok_',
    body: { alphabet: 'base62', length: [60, 90] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
