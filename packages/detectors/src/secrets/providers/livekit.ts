import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'livekit-api-key',
    title: 'LiveKit API key',
    why: 'Is one half of the credentials that make room tokens.',
    remedy:
      'delete it at https://cloud.livekit.io and make a new one, then take it out of the code.',
    references: ['https://docs.livekit.io/home/get-started/authentication/'],
    severity: 'medium',
    names: ['livekit'],
    value: {
      pattern: 'API[0-9A-Za-z]{8,20}',
      least: 11,
      sample: (seed) => `API${sample('base62', 12, seed)}`,
    },
    leastEntropy: 2.8,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'livekit-api-secret',
    title: 'LiveKit API secret',
    why: 'Makes tokens for every room and joins, records and ends them.',
    remedy:
      'delete it at https://cloud.livekit.io and make a new one, then take it out of the code.',
    references: ['https://docs.livekit.io/home/get-started/authentication/'],
    severity: 'critical',
    names: ['livekit api secret', 'livekit secret'],
    value: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
