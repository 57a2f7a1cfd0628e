import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.livekit.io and make a new one, then take it out of the code.';
const references = ['https://docs.livekit.io/home/cloud/keys-and-tokens/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'livekit-api-secret',
    title: 'LiveKit API secret',
    why: 'Makes tokens for every room of the project.',
    remedy,
    references,
    severity: 'critical',
    names: ['livekit api secret', 'livekit secret'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'livekit-api-key',
    title: 'LiveKit API key',
    why: 'Names the key whose secret makes tokens.',
    remedy,
    references,
    severity: 'medium',
    names: ['livekit api key', 'livekit key', 'livekit api'],
    value: {
      pattern: 'API[0-9A-Za-z]{8,14}',
      least: 11,
      sample: (seed) => `API${sample('base62', 12, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
